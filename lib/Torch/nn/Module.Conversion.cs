namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Converts what has floating-point numbers; parameters stay the same objects, so optimizers keep them.</summary>
            internal void Convert(ScalarType type)
            {
                using var graph = no_grad();
                using var scope = NewDisposeScope();
                foreach (var tensor in parameters().Concat(buffers()).Where(tensor => tensor.is_floating_point() && tensor.dtype != type))
                {
                    var gradient = tensor.grad;
                    tensor.grad = null;
                    tensor.set_data(tensor.to(type));
                    tensor.grad = gradient?.to(type);
                }
            }
        }
    }
}
