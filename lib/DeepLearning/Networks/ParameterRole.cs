namespace DeepLearning;

/// <summary>What a parameter is for.</summary>
public enum ParameterRole
{
    /// <summary>A weight: learnt, and subject to L2 regularisation.</summary>
    Weight,

    /// <summary>A bias, scale or shift: learnt, and not regularised.</summary>
    Bias,

    /// <summary>A running average: follows the batches and is not learnt by gradient.</summary>
    RunningAverage,
}
