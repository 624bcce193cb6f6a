using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>AdaGrad, as <see cref="Modules.Adagrad"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static Adagrad Adagrad(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) =>
            Adagrad([new Adagrad.ParamGroup(parameters, new Adagrad.Options())], lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>AdaGrad, as <see cref="Modules.Adagrad"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static Adagrad Adagrad(
            IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) =>
            Adagrad(parameters.Select(pair => pair.parameter), lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>AdaGrad, as <see cref="Modules.Adagrad"/>.</summary>
        /// <exception cref="ArgumentException">There are no parameters, or a setting makes no sense.</exception>
        public static Adagrad Adagrad(
            IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1e-10) =>
            new(parameters, new Adagrad.Options { LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, initial_accumulator_value = initial_accumulator_value, eps = eps });
    }
}
