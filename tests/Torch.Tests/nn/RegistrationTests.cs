using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

public sealed class RegistrationTests
{
    private abstract class Base : Module<Tensor, Tensor>
    {
        private readonly Linear first = Linear(2, 3);

        protected Base(string name)
            : base(name)
        {
        }

        public Linear Property { get; } = Linear(3, 3);

        protected Tensor First(Tensor x) => first.call(x);
    }

    private sealed class Net : Base
    {
        private readonly ModuleList<Linear> steps = ModuleList(Linear(3, 3), Linear(3, 3));
        private readonly ModuleDict<Module<Tensor, Tensor>> heads = ModuleDict<Module<Tensor, Tensor>>(("a", Linear(3, 1)), ("b", Sequential(("in", Linear(3, 2)), ("out", ReLU()))));
        private readonly Parameter scale = Parameter(ones(3));
        private readonly Tensor table = arange(3);
        private readonly Linear? absent = null;
        private readonly int count = 2;

        public Net()
            : base("net")
        {
            RegisterComponents();
            RegisterComponents();
        }

        public override Tensor forward(Tensor x) =>
            heads["a"].call(steps.Aggregate(Property.call(First(x)), (y, step) => step.call(y)) * scale * count) + (absent is null ? table.sum() : 0);
    }

    private sealed class Nested : Module<Tensor, Tensor>
    {
        private readonly Net net = new();
        private readonly Dropout dropout = Dropout();

        public Nested()
            : base("nested") => RegisterComponents();

        public override Tensor forward(Tensor x) => dropout.call(net.call(x));
    }

    [TorchFact]
    public void Fields_properties_and_base_classes_give_the_names()
    {
        using var net = new Net();

        Assert.Equal(
            [
                "scale", "first.weight", "first.bias", "Property.weight", "Property.bias", "steps.0.weight", "steps.0.bias", "steps.1.weight", "steps.1.bias",
                "heads.a.weight", "heads.a.bias", "heads.b.in.weight", "heads.b.in.bias",
            ],
            net.named_parameters().Select(named => named.name));
        Assert.Equal(["table"], net.named_buffers().Select(named => named.name));
        Assert.Equal(["first", "Property", "steps", "heads"], net.named_children().Select(child => child.name));
        Assert.Contains("heads.b.out", net.named_modules().Select(named => named.name));
        Assert.Single(net.parameters(recurse: false));
        Assert.Equal([4, 1], net.call(ones(4, 2)).shape);
    }

    [TorchFact]
    public void Nested_modules_join_their_names_with_dots_and_share_training_and_gradients()
    {
        using var nested = new Nested();
        nested.eval();
        Assert.All(nested.modules().Prepend(nested), module => Assert.False(module.training));
        Assert.Equal(nested.call(ones(1, 2)).item<float>(), nested.call(ones(1, 2)).item<float>());
        nested.train();
        Assert.All(nested.modules().Prepend(nested), module => Assert.True(module.training));

        nested.call(ones(1, 2)).sum().backward();
        Assert.NotNull(nested.get_parameter("net.steps.1.weight")!.grad);
        nested.zero_grad(set_to_none: false);
        Assert.Equal(0, nested.get_parameter("net.steps.1.weight")!.grad!.abs().sum().item<float>());
        nested.zero_grad();
        Assert.All(nested.parameters(), parameter => Assert.Null(parameter.grad));
        nested.requires_grad_(false);
        Assert.False(nested.call(ones(1, 2)).requires_grad);
    }

    [TorchFact]
    public void A_name_that_is_taken_or_has_a_dot_is_an_error()
    {
        using var list = Sequential(("a", ReLU()));

        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => list.append("a", Tanh())).Message);
        Assert.Throws<ArgumentException>(() => list.append("a.b", Tanh()));
        Assert.Throws<ArgumentException>(() => list.append("", Tanh()));
        Assert.Throws<ArgumentNullException>(() => list.register_module("b", null!));
    }

    private sealed class Owned(Module owner) : Module("owned")
    {
        private readonly Module owner = owner;

        public void Register() => RegisterComponents();

        public Module Owner => owner;
    }

    [TorchFact]
    public void A_module_that_would_be_part_of_itself_is_an_error_and_no_endless_walk()
    {
        using var net = Sequential(ReLU());
        var part = new Owned(net);
        part.Register();

        Assert.Contains("part of itself", Assert.Throws<ArgumentException>(() => net.register_module("part", part)).Message);
        Assert.Throws<ArgumentException>(() => net.register_module("me", net));
        Assert.Single(net.modules());
    }

    [TorchFact]
    public void Shared_weights_are_one_parameter()
    {
        var (embedding, output) = (Embedding(5, 3), Linear(3, 5, hasBias: false));
        output.weight = embedding.weight;
        using var both = Sequential(embedding, output);

        Assert.Single(both.parameters());
        both.call(tensor(new long[] { 1 })).sum().backward();
        Assert.Equal(5, (both.parameters().Single().grad!.abs().sum(1) > 0).sum().item<long>());
    }

    [TorchFact]
    public void Lists_renumber_and_dictionaries_rename_what_they_hold()
    {
        using var list = ModuleList<Module<Tensor, Tensor>>(ReLU(), Linear(2, 2));
        list.Insert(0, Linear(3, 3));
        list.RemoveAt(1);
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias"], list.named_parameters().Select(named => named.name));
        Assert.Equal([3, 3], list[0].parameters().First().shape);

        using var dictionary = ModuleDict<Module<Tensor, Tensor>>(("a", Linear(2, 2)));
        dictionary["b"] = Linear(4, 4);
        dictionary["a"] = Linear(5, 5);
        Assert.Equal([4, 5, 16, 25], dictionary.parameters().Select(parameter => parameter.numel()).Order());
        Assert.True(dictionary.Remove("b"));
        Assert.Equal(["a"], dictionary.Keys);
        Assert.Equal(2, dictionary.parameters().Count());

        using var parameters = ParameterList(Parameter(zeros(2)), Parameter(zeros(3)));
        Assert.Equal(["0", "1"], parameters.named_parameters().Select(named => named.name));
    }

    [TorchFact]
    public void Disposing_a_module_frees_all_its_memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Statistics.LiveBytes;
        var net = Sequential(Linear(1000, 1000), BatchNorm1d(1000));
        Assert.True(Statistics.LiveBytes > before + 4_000_000);
        net.Dispose();

        Assert.InRange(Statistics.LiveBytes, 0, before + 1_000_000);
        Assert.Throws<ObjectDisposedException>(() => net.call(ones(2, 1000)));
    }

    [TorchFact]
    public void Modules_made_within_a_scope_outlive_it()
    {
        Linear layer;
        BatchNorm1d norm;
        using (NewDisposeScope())
        {
            (layer, norm) = (Linear(2, 2), BatchNorm1d(2));
        }

        Assert.Equal([3, 2], norm.call(layer.call(ones(3, 2))).shape);
    }
}
