namespace DeepLearning;

public sealed partial class Value
{
    /// <summary>
    /// Finds the derivative of this value by each value that it was made of, by the chain rule from here back to the leaves
    /// (Baydin and others, Automatic Differentiation in Machine Learning: a Survey, 2018, section 3.2). What a leaf receives is added to
    /// its <see cref="Gradient"/>, so that the gradients of several results add up until they are set to 0; the others' begin anew.
    /// </summary>
    public void Backward()
    {
        var waiting = CountUses(zeroLeaves: false);
        Gradient += 1;
        waiting.Push(this);
        while (waiting.TryPop(out var node))
        {
            node.HandOn(node.Gradient);
            Release(node._left, waiting);
            Release(node._right, waiting);
        }
    }

    /// <summary>Sets the gradient of this value, and of everything that it was made of, to 0.</summary>
    public void ZeroGradients()
    {
        var waiting = CountUses(zeroLeaves: true);
        waiting.Push(this);
        while (waiting.TryPop(out var node))
        {
            Release(node._left, waiting);
            Release(node._right, waiting);
        }
    }

    /// <summary>
    /// Counts how often each value is used below this one. A value's gradient is whole when as many uses have handed on theirs: taking
    /// them in that order is a topological order, and leaves all counts at 0 again.
    /// </summary>
    private Stack<Value> CountUses(bool zeroLeaves)
    {
        var found = new Stack<Value>();
        Gradient = _left is null && !zeroLeaves ? Gradient : 0;
        for (var node = this; node is not null; found.TryPop(out node))
        {
            Count(node._left, found, zeroLeaves);
            Count(node._right, found, zeroLeaves);
        }

        return found;
    }

    private static void Count(Value? operand, Stack<Value> found, bool zeroLeaves)
    {
        if (operand is null || operand._pending++ > 0)
        {
            return;
        }

        if (operand._left is not null)
        {
            operand.Gradient = 0;
            found.Push(operand);
        }
        else if (zeroLeaves)
        {
            operand.Gradient = 0;
        }
    }

    private static void Release(Value? operand, Stack<Value> waiting)
    {
        if (operand is not null && --operand._pending == 0 && operand._left is not null)
        {
            waiting.Push(operand);
        }
    }

    /// <summary>The chain rule: adds this value's gradient g, times the local derivative, to each operand's.</summary>
    private void HandOn(double g)
    {
        if (_left is not { } a)
        {
            return;
        }

        if (_right is not { } b || _kind == Kind.Power)
        {
            a.Gradient += g * Slope(a.Data);
            return;
        }

        var (slopeA, slopeB) = Slopes(a.Data, b.Data);
        a.Gradient += g * slopeA;
        b.Gradient += g * slopeB;
    }

    /// <summary>The derivative of a function of one operand by it.</summary>
    private double Slope(double a) => _kind switch
    {
        Kind.Negate => -1,
        Kind.Power when _right!.Data == 0 => 0,
        Kind.Power => _right!.Data * Math.Pow(a, _right.Data - 1),
        Kind.Exp => Data,
        Kind.Log => 1 / a,
        Kind.Tanh => 1 - Data * Data,
        Kind.ReLU => a <= 0 ? 0 : 1,
        _ => Data * (1 - Data),
    };

    /// <summary>The derivatives of a function of two operands by each.</summary>
    private (double A, double B) Slopes(double a, double b) => _kind switch
    {
        Kind.Add => (1, 1),
        Kind.Subtract => (1, -1),
        Kind.Multiply => (b, a),
        _ => (1 / b, -Data / b),
    };
}
