using System.Numerics;
using static DeepLearning.Outline;

namespace DeepLearning;

/// <summary>Digits as a pen writes them, 28 × 28, light on dark, each in two ways.</summary>
internal static class DigitDrawing
{
    public static readonly string[] Classes = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private static readonly Outline[][][] Ways =
    [
        [[Loop(.5, .06, .22, .3, .22, .7, .5, .94, .78, .7, .78, .3)], [Curve(.6, .08, .3, .2, .2, .6, .45, .93, .75, .7, .76, .3, .55, .07)]],
        [[Line(.5, .06, .5, .94)], [Line(.3, .3, .52, .08, .52, .94)]],
        [
            [Curve(.22, .3, .36, .11, .62, .1, .76, .28, .62, .52, .38, .74, .2, .92), Line(.2, .92, .8, .9)],
            [Curve(.24, .22, .5, .07, .74, .26, .6, .58, .32, .86, .2, .8, .34, .74, .56, .88, .82, .86)],
        ],
        [
            [Curve(.24, .16, .52, .07, .73, .24, .64, .42, .44, .47), Curve(.44, .47, .7, .54, .78, .74, .56, .93, .22, .84)],
            [Line(.24, .1, .74, .1, .46, .44), Curve(.46, .44, .72, .52, .76, .76, .52, .93, .22, .84)],
        ],
        [
            [Line(.58, .07, .2, .62, .84, .62), Line(.64, .4, .62, .94)],
            [Curve(.28, .1, .25, .3, .28, .5, .5, .54, .74, .5), Line(.74, .08, .72, .5, .68, .94)],
        ],
        [
            [Line(.76, .09, .32, .09, .28, .45), Curve(.28, .45, .54, .39, .77, .58, .68, .86, .42, .93, .22, .84)],
            [Line(.72, .1, .36, .12), Curve(.36, .12, .3, .4, .6, .46, .76, .68, .56, .92, .24, .88)],
        ],
        [
            [Curve(.68, .08, .4, .26, .24, .6, .36, .9, .64, .9, .76, .7, .6, .52, .36, .58, .26, .72)],
            [Curve(.5, .06, .3, .36, .26, .74, .48, .94, .7, .8, .64, .6, .4, .6, .28, .74)],
        ],
        [[Line(.2, .12, .8, .1, .42, .94)], [Line(.22, .12, .78, .1), Curve(.78, .1, .56, .46, .46, .94), Line(.38, .52, .72, .48)]],
        [
            [Loop(.5, .06, .27, .26, .5, .48, .73, .26), Loop(.5, .48, .22, .71, .5, .94, .78, .71)],
            [Curve(.7, .16, .46, .06, .3, .24, .5, .46, .74, .7, .5, .94, .26, .72, .52, .46, .72, .24, .66, .12)],
        ],
        [
            [Loop(.72, .28, .5, .08, .27, .26, .46, .48), Curve(.72, .28, .7, .6, .56, .94)],
            [Curve(.7, .2, .46, .07, .28, .28, .46, .46, .68, .34, .72, .16), Line(.72, .16, .7, .94)],
        ],
    ];

    public static void Draw(Canvas canvas, int digit, Xoshiro random)
    {
        var place = random.Place(canvas.Size, turn: 0.3, slant: 0.35, scale: (15, 22), shift: 2.5);
        var width = random.Between(1.2, 3.4);
        var ink = new Vector3(random.Between(0.75, 1));
        canvas.Paint(_ => Vector3.Zero);
        foreach (var stroke in Ways[digit][random.Next(2)])
        {
            canvas.Stroke(stroke.Trace(place, random, jitter: 0.05f), width, ink);
        }

        canvas.AddNoise(random, 0.12f);
    }
}
