namespace DeepLearning.Figures;

/// <summary>
/// Places the boxes of a computational graph in layers from left to right, the result last (after Sugiyama, Tagawa and Toda,
/// Methods for visual understanding of hierarchical system structures, 1981): the layer is the longest way to the result,
/// the order within a layer follows the neighbours' mean, and the heights are the nearest to the neighbours' that do not overlap.
/// Lines that cross layers have a place of their own in each, so that they pass between the boxes.
/// </summary>
internal static class GraphLayout
{
    private const double LayerGap = 44, PlaceGap = 12;
    private const int Sweeps = 12;

    /// <summary>Places the boxes.</summary>
    /// <param name="boxes">All boxes, operands before what is made of them, the result last.</param>
    /// <returns>The boxes and the lines that pass between them.</returns>
    public static IReadOnlyList<GraphPlace> Place(IReadOnlyList<GraphBox> boxes)
    {
        foreach (var box in boxes.Reverse())
        {
            foreach (var operand in box.Operands)
            {
                operand.Layer = Math.Max(operand.Layer, box.Layer + 1);
            }
        }

        List<GraphPlace> places = [.. boxes, .. Joined(boxes)];
        var layers = places.GroupBy(place => place.Layer).OrderBy(layer => layer.Key).Select(layer => layer.ToList()).ToArray();
        Settle(layers);
        PlaceColumns(layers);
        var top = places.Min(place => place.Top);
        places.ForEach(place => place.Middle -= top);
        return places;
    }

    /// <summary>Joins each box to its operands; what is made of one value in layers further on shares one line.</summary>
    /// <returns>The places of the lines.</returns>
    private static List<GraphPlace> Joined(IReadOnlyList<GraphBox> boxes)
    {
        var passing = new List<GraphPlace>();
        var lines = new Dictionary<GraphBox, List<GraphPlace>>();
        foreach (var (box, operand) in boxes.SelectMany(box => box.Operands.Select(operand => (box, operand))))
        {
            if (!lines.TryGetValue(operand, out var line))
            {
                lines.Add(operand, line = [operand]);
            }

            while (line[^1].Layer > box.Layer + 1)
            {
                var next = new GraphPlace { Layer = line[^1].Layer - 1 };
                GraphPlace.Join(line[^1], next);
                line.Add(next);
                passing.Add(next);
            }

            GraphPlace.Join(line[operand.Layer - box.Layer - 1], box);
        }

        return passing;
    }

    private static void Settle(List<GraphPlace>[] layers)
    {
        foreach (var layer in layers)
        {
            Settle(layer, place => place.After);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            foreach (var layer in layers.Reverse())
            {
                Settle(layer, place => place.Before);
            }

            foreach (var layer in layers)
            {
                Settle(layer, place => place.After);
            }
        }
    }

    /// <summary>
    /// Orders a layer by its neighbours' mean heights, and puts each as near to there as possible, in the sense of least squares:
    /// places that would overlap become one block at the mean of their wishes.
    /// </summary>
    private static void Settle(List<GraphPlace> layer, Func<GraphPlace, List<GraphPlace>> neighbours)
    {
        var wishes = layer.Select(place => (Place: place, Height: neighbours(place).Select(other => other.Middle).DefaultIfEmpty(place.Middle).Average()))
            .OrderBy(wish => wish.Height).ToList();
        var blocks = new Stack<(double Sum, int Count)>();
        var offsets = new double[layer.Count];
        var offset = 0.0;
        for (var i = 0; i < layer.Count; i++)
        {
            layer[i] = wishes[i].Place;
            offsets[i] = offset + layer[i].Height / 2;
            offset += layer[i].Height + PlaceGap;
            var block = (Sum: wishes[i].Height - offsets[i], Count: 1);
            while (blocks.TryPeek(out var above) && above.Sum / above.Count > block.Sum / block.Count)
            {
                blocks.Pop();
                block = (above.Sum + block.Sum, above.Count + block.Count);
            }

            blocks.Push(block);
        }

        var starts = blocks.Reverse().SelectMany(block => Enumerable.Repeat(block.Sum / block.Count, block.Count));
        foreach (var (i, start) in starts.Index())
        {
            layer[i].Middle = start + offsets[i];
        }
    }

    /// <summary>Puts the layers side by side, the last one leftmost, each as wide as its widest box.</summary>
    private static void PlaceColumns(List<GraphPlace>[] layers)
    {
        var left = 0.0;
        foreach (var layer in layers.Reverse())
        {
            var width = layer.Max(place => place.Width);
            foreach (var place in layer)
            {
                place.Width = place is GraphBox ? place.Width : width;
                place.Left = left + width - place.Width;
            }

            left += width + LayerGap;
        }
    }
}
