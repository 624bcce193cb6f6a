namespace DeepLearning.Figures;

/// <summary>A place in a drawn graph: a box, or the room that a line needs on its way past the boxes of a layer. Lengths are in pixels.</summary>
internal class GraphPlace
{
    /// <summary>How many edges the longest way to the result has.</summary>
    public int Layer { get; set; }

    /// <summary>The left end.</summary>
    public double Left { get; set; }

    /// <summary>The middle of the height.</summary>
    public double Middle { get; set; }

    /// <summary>The width; a line is as wide as its layer.</summary>
    public virtual double Width { get; set; }

    /// <summary>The height.</summary>
    public virtual double Height => 6;

    /// <summary>The right end.</summary>
    public double Right => Left + Width;

    /// <summary>The upper end.</summary>
    public double Top => Middle - Height / 2;

    /// <summary>Where its lines come from, in the layer to the left.</summary>
    public List<GraphPlace> Before { get; } = [];

    /// <summary>Where its lines go to, in the layer to the right.</summary>
    public List<GraphPlace> After { get; } = [];

    /// <summary>Joins two places of neighbouring layers.</summary>
    public static void Join(GraphPlace from, GraphPlace to)
    {
        to.Before.Add(from);
        from.After.Add(to);
    }
}
