namespace DeepLearning;

/// <summary>How a value was made.</summary>
internal enum Operation : byte
{
    Leaf,
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Power,
    Exp,
    Log,
    Tanh,
    ReLU,
    Sigmoid,
}
