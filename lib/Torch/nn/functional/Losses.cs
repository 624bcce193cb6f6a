using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>−ln softmax(x) at the target, of N × C (× …) scores and N (× …) classes, or of probabilities of the scores' shape.</summary>
            /// <param name="input">Scores.</param>
            /// <param name="target">Classes of int64, or probabilities.</param>
            /// <param name="weight">A weight for each class; the mean is then the weighted one.</param>
            /// <param name="ignore_index">A class that does not count.</param>
            /// <param name="reduction">What becomes of the samples' losses.</param>
            /// <param name="label_smoothing">How much of a target's probability all classes share: 0 … 1.</param>
            public static Tensor cross_entropy(
                Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0) =>
                Call.One("cross_entropy_loss", input, target, weight, (long)reduction, ignore_index, label_smoothing);

            /// <summary>−x at the target, of N × C (× …) log-probabilities and N (× …) classes.</summary>
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Call.One("nll_loss_nd", input, target, weight, (long)reduction);

            /// <summary>−t ln x − (1 − t) ln(1 − x), of probabilities; a logarithm is no less than −100.</summary>
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) =>
                Call.One("binary_cross_entropy", input, target, weight, (long)reduction);

            /// <summary>−w t ln σ(x) − (1 − t) ln(1 − σ(x)), of scores; w is the weight of positive targets.</summary>
            public static Tensor binary_cross_entropy_with_logits(
                Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) =>
                Call.One("binary_cross_entropy_with_logits", input, target, weight, pos_weights, (long)reduction);

            /// <summary>(x − t)².</summary>
            public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Call.One("mse_loss", input, target, (long)reduction);

            /// <summary>|x − t|.</summary>
            public static Tensor l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Call.One("l1_loss", input, target, (long)reduction);

            /// <summary>(x − t)² / 2β where |x − t| is below β, and |x − t| − β/2 elsewhere.</summary>
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean, double beta = 1) =>
                Call.One("smooth_l1_loss", input, target, (long)reduction, beta);

            /// <summary>(x − t)² / 2 where |x − t| is below δ, and δ (|x − t| − δ/2) elsewhere.</summary>
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, Reduction reduction = Reduction.Mean) =>
                Call.One("huber_loss", input, target, (long)reduction, delta);

            /// <summary>p (ln p − x), with x log-probabilities and ln p the target, or p with <paramref name="log_target"/> false; the mean is over all elements.</summary>
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) =>
                Call.One("kl_div", input, target, (long)reduction, log_target);

            /// <summary>max(0, ‖a − p‖ − ‖a − n‖ + margin) of each row: the positive is to be nearer than the negative.</summary>
            public static Tensor triplet_margin_loss(
                Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1e-6, bool swap = false,
                Reduction reduction = Reduction.Mean) =>
                Call.One("triplet_margin_loss", anchor, positive, negative, margin, (double)p, eps, swap, (long)reduction);

            /// <summary>max(0, −t (x₁ − x₂) + margin): with t = 1 the first is to be larger, with −1 the second.</summary>
            public static Tensor margin_ranking_loss(
                Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Call.One("margin_ranking_loss", input1, input2, target, margin, (long)reduction);

            /// <summary>1 − cos(x₁, x₂) where t = 1, and max(0, cos(x₁, x₂) − margin) where t = −1.</summary>
            public static Tensor cosine_embedding_loss(
                Tensor input1, Tensor input2, Tensor target, double margin = 0, Reduction reduction = Reduction.Mean) =>
                Call.One("cosine_embedding_loss", input1, input2, target, margin, (long)reduction);

            /// <summary>x where t = 1, and max(0, margin − x) where t = −1.</summary>
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 1, Reduction reduction = Reduction.Mean) =>
                Call.One("hinge_embedding_loss", input, target, margin, (long)reduction);

            /// <summary>ln(1 + e^(−t x)), with t = ±1.</summary>
            public static Tensor soft_margin_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) =>
                Call.One("soft_margin_loss", input, target, (long)reduction);
        }
    }
}
