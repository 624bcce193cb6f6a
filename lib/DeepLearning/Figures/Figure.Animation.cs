using DeepLearning.Figures;

namespace DeepLearning;

/// <content>An animation as a file.</content>
public sealed partial record Figure
{
    /// <summary>
    /// Writes the animation to a file that plays by itself in every browser, again and again: an SVG with the figure's pictures,
    /// lines and points. It is written aside and then renamed, and takes the place of no file but an older animation.
    /// </summary>
    /// <param name="path">The file; missing folders are made.</param>
    /// <param name="milliseconds">How long each state is shown; the last one stays for two seconds more.</param>
    /// <returns>The file's full path.</returns>
    /// <exception cref="InvalidOperationException">The figure has no frames, or something that is neither picture, line nor points.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive.</exception>
    /// <exception cref="IOException">There is a file of that name that is no animation of ours. It is left as it is.</exception>
    public string SaveAnimation(string path, int milliseconds = 200)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(milliseconds);
        return AnimationFile.Write(path, new AnimationSvg(this, milliseconds).ToString());
    }
}
