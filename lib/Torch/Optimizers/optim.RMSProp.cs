using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>RMSProp, as <see cref="Modules.RMSProp"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static RMSProp RMSProp(
            IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            RMSProp([new RMSProp.ParamGroup(parameters, new RMSProp.Options())], lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>RMSProp, as <see cref="Modules.RMSProp"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static RMSProp RMSProp(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            RMSProp(parameters.Select(pair => pair.parameter), lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>RMSProp, as <see cref="Modules.RMSProp"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static RMSProp RMSProp(
            IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            new(parameters, new RMSProp.Options { LearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered, maximize = maximize });
    }
}
