// The signatures of TorchSharp 0.106 that the lessons may use: names, parameters and defaults, and no code. Nothing
// here runs. The tests compile the lessons' torch cells against it, and ask lib/Torch for everything in it.
#pragma warning disable CS0108, CS0169, CS0649, CS8618, CS8981, CS8625
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp
{
    public readonly struct Scalar
    {
        public static implicit operator Scalar(int value) => throw null!;
        public static implicit operator Scalar(long value) => throw null!;
        public static implicit operator Scalar(float value) => throw null!;
        public static implicit operator Scalar(double value) => throw null!;
        public static implicit operator Scalar(bool value) => throw null!;
        public static implicit operator Scalar(byte value) => throw null!;
        public static implicit operator Scalar(short value) => throw null!;
    }

    public enum DeviceType { CPU = 0, CUDA = 1 }

    public enum TensorStringStyle { Metadata, Julia, Numpy, CSharp, Default }

    public enum PaddingModes { Zeros, Reflect, Replicate, Circular, Constant }

    public sealed class DisposeScope : IDisposable
    {
        public T MoveToOuter<T>(T disposable) where T : IDisposable => throw null!;
        public T Detach<T>(T disposable) where T : IDisposable => throw null!;
        public void Dispose() => throw null!;
        public int DisposablesCount { get => throw null!; }
    }

    public static class TensorExtensionMethods
    {
        public static double ToDouble(this Tensor value) => throw null!;
        public static float ToSingle(this Tensor value) => throw null!;
        public static long ToInt64(this Tensor value) => throw null!;
        public static string npstr(this Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw null!;
        public static string str(this Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw null!;
        public static void Save(this Tensor tensor, string location) => throw null!;
    }

    public static class ModuleExtensionMethods
    {
        public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false) where T : Module => throw null!;
        public static T to<T>(this T module, string device, bool non_blocking = false) where T : Module => throw null!;
        public static T to<T>(this T module, Device device, bool non_blocking = false) where T : Module => throw null!;
        public static T to<T>(this T module, Device device, ScalarType type, bool non_blocking = false) where T : Module => throw null!;
        public static T to<T>(this T module, ScalarType type, bool non_blocking = false) where T : Module => throw null!;
        public static T cpu<T>(this T module, bool non_blocking = false) where T : Module => throw null!;
        public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false) where T : Module => throw null!;
    }

    public static class torch
    {
        public enum ScalarType : sbyte
        {
            Byte = 0, Int8 = 1, Int16 = 2, Int32 = 3, Int64 = 4, Float16 = 5, Float32 = 6, Float64 = 7, ComplexFloat32 = 9,
            ComplexFloat64 = 10, Bool = 11, QInt8 = 12, QUInt8 = 13, QInt32 = 14, BFloat16 = 15,
        }

        public enum UpsampleMode { Nearest, Linear, Bilinear, Bicubic, Trilinear }

        public enum InterpolationMode { Nearest, Linear, Bilinear, Bicubic, Trilinear, Area }

        public sealed class Device
        {
        }

        public sealed class Generator
        {
        }

        public sealed class TensorIndex
        {
            public static TensorIndex Ellipsis = null!;
            public static TensorIndex Colon = null!;
            public static TensorIndex Slice(long? start = null, long? stop = null, long? step = null) => throw null!;
            public static TensorIndex Single(long? index) => throw null!;
            public static implicit operator TensorIndex(Range range) => throw null!;
            public static implicit operator TensorIndex(long value) => throw null!;
        }

        public static Generator manual_seed(long seed) => throw null!;
        public static void set_default_dtype(ScalarType dtype) => throw null!;
        public static Device device(string description) => throw null!;
        public static readonly Device CPU = null!;
        public static Device CUDA { get => throw null!; }
        public static IDisposable no_grad() => throw null!;
        public static DisposeScope NewDisposeScope() => throw null!;
        public static int get_num_threads() => throw null!;
        public static void set_num_threads(int num) => throw null!;
        public static ScalarType @bool;
        public static ScalarType float32;
        public static ScalarType float64;
        public static ScalarType int64;

        public static Tensor tensor(float scalar, Device? device = null, bool requires_grad = false) => throw null!;
        public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null!;
        public static Tensor tensor(float[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor tensor(long[] dataArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor tensor(IList<float> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor from_array(Array rawArray, Device? device = null) => throw null!;
        public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor ones(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;
        public static Tensor rand(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null!;
        public static Tensor randn(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null!;
        public static Tensor randint(long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null, string[]? names = null) => throw null!;
        public static Tensor randperm(long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, Generator? generator = null) => throw null!;
        public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null!;
        public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null!;
        public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) => throw null!;
        public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) => throw null!;

        public static Tensor cat(IList<Tensor> tensors, long dim = 0) => throw null!;
        public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => throw null!;
        public static Tensor matmul(Tensor input, Tensor target) => throw null!;
        public static Tensor bmm(Tensor input, Tensor batch2) => throw null!;
        public static Tensor einsum(string equation, params Tensor[] tensors) => throw null!;
        public static Tensor where(Tensor condition, Tensor x, Tensor y) => throw null!;
        public static Tensor exp(Tensor input) => throw null!;
        public static Tensor sin(Tensor input) => throw null!;
        public static Tensor triu(Tensor input, long diagonal = 0) => throw null!;
        public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false, Generator? generator = null) => throw null!;
        public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => throw null!;
        public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => throw null!;
        public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => throw null!;
        public static void save(Tensor t, string location) => throw null!;
        public static Tensor load(string location) => throw null!;

        public class Tensor : IDisposable
        {
            public long[] shape { get => throw null!; }
            public long NumberOfElements { get => throw null!; }
            public long ndim { get => throw null!; }
            public long size(int dim) => throw null!;
            public ScalarType dtype { get => throw null!; }
            public Device device { get => throw null!; }
            public bool requires_grad { get => throw null!; set { } }
            public Tensor requires_grad_(bool requires_grad = true) => throw null!;
            public Tensor grad { get => throw null!; set { } }
            public void backward() => throw null!;
            public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) => throw null!;
            public T item<T>() where T : unmanaged => throw null!;
            public TensorAccessor<T> data<T>() where T : unmanaged => throw null!;
            public Span<byte> bytes { get => throw null!; set { } }
            public Tensor clone() => throw null!;
            public Tensor detach() => throw null!;
            public Tensor to(Device device, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw null!;
            public Tensor to(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw null!;
            public Tensor to_type(ScalarType type, bool copy = false, bool disposeAfter = false, bool non_blocking = false) => throw null!;
            public Tensor cpu() => throw null!;
            public Tensor cuda(Device? device = null, bool non_blocking = false) => throw null!;
            public Tensor DetachFromDisposeScope() => throw null!;
            public Tensor MoveToOuterDisposeScope() => throw null!;
            public void Dispose() => throw null!;
            public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null) => throw null!;
            public void save(string location) => throw null!;

            public Tensor permute(params long[] permutation) => throw null!;
            public Tensor reshape(params long[] shape) => throw null!;
            public Tensor view(params long[] shape) => throw null!;
            public Tensor transpose(long dim0, long dim1) => throw null!;
            public Tensor flatten(long start_dim = 0, long end_dim = -1) => throw null!;
            public Tensor squeeze(long? dim = null) => throw null!;
            public Tensor unsqueeze(long dim) => throw null!;
            public Tensor expand(params long[] sizes) => throw null!;
            public Tensor repeat(params long[] sizes) => throw null!;
            public Tensor index_select(long dim, Tensor index) => throw null!;
            public Tensor gather(long dim, Tensor index) => throw null!;
            public Tensor masked_fill(Tensor mask, Scalar value) => throw null!;
            public Tensor this[long i1, long i2] { get => throw null!; set { } }
            public Tensor this[long i1] { get => throw null!; set { } }
            public Tensor this[params TensorIndex[] indices] { get => throw null!; set { } }
            public Tensor T { get => throw null!; }
            public Tensor[] chunk(long chunks, long dim = 0) => throw null!;
            public Tensor[] unbind(long dimension = 0) => throw null!;

            public Tensor bmm(Tensor batch2) => throw null!;
            public Tensor matmul(Tensor target) => throw null!;
            public Tensor pow(Scalar exponent) => throw null!;
            public Tensor exp() => throw null!;
            public Tensor sin() => throw null!;
            public Tensor log() => throw null!;
            public Tensor sqrt() => throw null!;
            public Tensor relu() => throw null!;
            public Tensor sigmoid() => throw null!;
            public Tensor tanh() => throw null!;
            public Tensor softmax(long dim, ScalarType? dtype = null) => throw null!;
            public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => throw null!;
            public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => throw null!;
            public Tensor sum(ScalarType? type = null) => throw null!;
            public Tensor mean() => throw null!;
            public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => throw null!;
            public Tensor argmax(long dim, bool keepdim = false) => throw null!;
            public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => throw null!;
            public Tensor norm(int dim, bool keepdim = false, float p = 2f) => throw null!;
            public Tensor eq(Tensor target) => throw null!;
            public Tensor gt(Tensor target) => throw null!;
            public Tensor clamp(Scalar? min = null, Scalar? max = null) => throw null!;
            public Tensor copy_(Tensor source, bool nonBlocking = false) => throw null!;
            public Tensor fill_(Scalar value) => throw null!;
            public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) => throw null!;
            public Tensor zero_() => throw null!;
            public static Tensor operator +(Tensor left, Scalar right) => throw null!;
            public static Tensor operator +(Tensor left, Tensor right) => throw null!;
            public static Tensor operator /(Tensor left, Tensor right) => throw null!;
            public static Tensor operator *(Tensor left, Scalar right) => throw null!;
            public static Tensor operator *(Tensor left, Tensor right) => throw null!;
            public static Tensor operator -(Tensor left, Tensor right) => throw null!;
            public static Tensor operator -(Tensor tensor) => throw null!;
            public static implicit operator Tensor(float value) => throw null!;
        }

        public static class autograd
        {
            public static IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor> grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false) => throw null!;
            public static void backward(Tensor tensor, IList<Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor> inputs = null) => throw null!;
        }

        public static class cuda
        {
            public static bool is_available() => throw null!;
        }

        public static class nn
        {
            public enum Reduction { None = 0, Mean = 1, Sum = 2 }

            public enum NonLinearities { ReLU = 0, Tanh = 1 }

            public enum Activations { ReLU, GELU }

            public class Module : IDisposable
            {
                protected Module(string name) { }
                protected virtual void RegisterComponents() => throw null!;
                public virtual void register_buffer(string name, Tensor tensor, bool persistent = true) => throw null!;
                public virtual void register_module(string name, Module submodule) => throw null!;
                public virtual void register_parameter(string name, Parameter param) => throw null!;
                public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw null!;
                public virtual IEnumerable<Parameter> parameters(bool recurse = true) => throw null!;
                public virtual void eval() => throw null!;
                public virtual void train(bool train = true) => throw null!;
                public virtual void zero_grad(bool set_to_none = true) => throw null!;
                public virtual bool training { get => throw null!; }
                public virtual Module apply(Action<Module> fn) => throw null!;
                public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null) => throw null!;
                public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null) => throw null!;
                public Module save(string location, IList<string>? skip = null) => throw null!;
                public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null) => throw null!;
                public void Dispose() => throw null!;
            }

            public interface IModule<T, TResult>
            {
                TResult call(T input);
            }

            public abstract class Module<T, TResult> : Module, IModule<T, TResult>
            {
                public abstract TResult forward(T? input);
                public TResult call(T? input) => throw null!;
                protected Module(string name) : base(name) { }
            }

            public abstract class Module<T1, T2, TResult>(string name) : Module(name)
            {
                public abstract TResult forward(T1? input1, T2? input2);
                public TResult call(T1? input1, T2? input2) => throw null!;
            }

            public abstract class Module<T1, T2, T3, TResult>(string name) : Module(name)
            {
                public abstract TResult forward(T1 input1, T2 input2, T3 input3);
                public TResult call(T1 input1, T2 input2, T3 input3) => throw null!;
            }

            public static Parameter Parameter(Tensor data, bool requires_grad = true) => throw null!;
            public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => throw null!;
            public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module => throw null!;

            public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) => throw null!;
            public static Sequential Sequential(params Tuple<string, Module<Tensor, Tensor>>[] modules) => throw null!;
            public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => throw null!;
            public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => throw null!;

            public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null!;
            public static AvgPool2d AvgPool2d(long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null!;
            public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => throw null!;
            public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1E-05, double momentum = 0.1, bool affine = true, bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static LayerNorm LayerNorm(long normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static LayerNorm LayerNorm(long[] normalized_shape, double eps = 1E-05, bool elementwise_affine = true, bool bias = true, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static Dropout Dropout(double p = 0.5, bool inplace = false) => throw null!;
            public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => throw null!;
            public static Embedding Embedding(long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => throw null!;
            public static Unflatten Unflatten(long dim, long[] unflattened_size) => throw null!;
            public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null, bool? recompute_scale_factor = null) => throw null!;

            public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device device = null, ScalarType? dtype = null) => throw null!;
            public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true, bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) => throw null!;
            public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0, bool bias = true, bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) => throw null!;
            public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) => throw null!;
            public static TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1, Activations activation = Activations.ReLU) => throw null!;

            public static GELU GELU() => throw null!;
            public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw null!;
            public static ReLU ReLU(bool inplace = false) => throw null!;
            public static Sigmoid Sigmoid() => throw null!;
            public static Softmax Softmax(long dim) => throw null!;
            public static Tanh Tanh() => throw null!;
            public static BCELoss BCELoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null!;
            public static BCEWithLogitsLoss BCEWithLogitsLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => throw null!;
            public static CrossEntropyLoss CrossEntropyLoss(Tensor? weight = null, long? ignore_index = null, Reduction reduction = Reduction.Mean) => throw null!;
            public static MSELoss MSELoss(Reduction reduction = Reduction.Mean) => throw null!;
            public static NLLLoss NLLLoss(Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null!;
            public static TripletMarginLoss TripletMarginLoss(double margin = 1, long p = 2, double eps = 1E-06, bool swap = false, Reduction reduction = Reduction.Mean) => throw null!;

            public static class functional
            {
                public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) => throw null!;
                public static Tensor relu(Tensor x, bool inplace = false) => throw null!;
                public static Tensor sigmoid(Tensor x) => throw null!;
                public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => throw null!;
                public static Tensor gelu(Tensor x) => throw null!;
                public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => throw null!;
                public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) => throw null!;
                public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) => throw null!;
                public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null!;
                public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null!;
                public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean, Tensor? pos_weights = null) => throw null!;
                public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100, Reduction reduction = Reduction.Mean, double label_smoothing = 0) => throw null!;
                public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean) => throw null!;
                public static Tensor mse_loss(Tensor input, Tensor target, Reduction reduction = Reduction.Mean) => throw null!;
                public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, Reduction reduction = Reduction.Mean) => throw null!;
                public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2, double eps = 1E-06, bool swap = false, Reduction reduction = Reduction.Mean) => throw null!;
                public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1E-12) => throw null!;
                public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1E-06, bool keepdim = false) => throw null!;
                public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw null!;
                public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false) => throw null!;
                public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1E-05) => throw null!;
                public static Tensor one_hot(Tensor x, long num_classes = -1) => throw null!;
                public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false) => throw null!;
                public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw null!;
            }

            public static class init
            {
                public enum FanInOut { FanIn, FanOut }

                public enum NonlinearityType { Linear, Conv1D, Conv2D, Conv3D, ConvTranspose1D, ConvTranspose2D, ConvTranspose3D, Sigmoid, Tanh, ReLU, LeakyReLU }

                public static Tensor constant_(Tensor tensor, Scalar val) => throw null!;
                public static Tensor kaiming_normal_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) => throw null!;
                public static Tensor kaiming_uniform_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) => throw null!;
                public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator generator = null) => throw null!;
                public static Tensor xavier_uniform_(Tensor tensor, double gain = 1) => throw null!;
                public static Tensor zeros_(Tensor tensor) => throw null!;
            }

            public static class utils
            {
                public static void clip_grad_value_(IEnumerable<Parameter> parameters, double clip_value) => throw null!;
                public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2) => throw null!;

                public static class rnn
                {
                    public static Tensor pad_sequence(IEnumerable<Tensor> sequences, bool batch_first = false, double padding_value = 0) => throw null!;
                }
            }
        }

        public static class optim
        {
            public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0, double eps = 1E-10) => throw null!;
            public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 0.001, double beta1 = 0.9, double beta2 = 0.999, double eps = 1E-08, double weight_decay = 0, bool amsgrad = false, bool maximize = false) => throw null!;
            public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1E-08, double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) => throw null!;
            public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false) => throw null!;

            public interface ILearningRateController
            {
                double LearningRate { get; set; }
                double InitialLearningRate { get; set; }
            }

            public abstract class Optimizer : IDisposable
            {
                public virtual Tensor step(Func<Tensor> closure = null) => throw null!;
                public virtual void zero_grad() => throw null!;
                public virtual IEnumerable<ILearningRateController> ParamGroups { get => throw null!; }
                public virtual IEnumerable<Parameter> parameters() => throw null!;
                public void Dispose() => throw null!;
            }

            public static class lr_scheduler
            {
                public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) => throw null!;
                public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 10000, bool three_phase = false, int last_epoch = -1, bool verbose = false) => throw null!;
                public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) => throw null!;

                public abstract class LRScheduler
                {
                    public virtual void step() => throw null!;
                    public IEnumerable<double> get_last_lr() => throw null!;
                }

                public static class impl
                {
                    public sealed class OneCycleLR
                    {
                        public enum AnnealStrategy { Cos, Linear }
                    }
                }
            }
        }

        public static class utils
        {
            public static class data
            {
                public static DataLoader DataLoader(Dataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static IterableDataLoader DataLoader(IterableDataset dataset, int batchSize, bool shuffle = false, Device device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true) => throw null!;
                public static TensorDataset TensorDataset(params Tensor[] tensors) => throw null!;

                public abstract class Dataset<T> : IDisposable
                {
                    public abstract T GetTensor(long index);
                    public abstract long Count { get; }
                    public void Dispose() => throw null!;
                }

                public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
                {
                }

                public abstract class IterableDataset : Dataset<IList<Tensor>>
                {
                }
            }
        }
    }
}

namespace TorchSharp.Utils
{
    public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T>
        where T : unmanaged
    {
        public T[] ToArray() => throw null!;
        public T this[params long[] indices] { get => throw null!; set { } }
        public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace TorchSharp.Modules
{
    public class Parameter : Tensor
    {
    }

    public sealed class ModuleList<T>() : Module(""), IEnumerable<T>
        where T : Module
    {
        public T this[int index] => throw null!;
        public IEnumerator<T> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
    }

    public sealed class ModuleDict<T>() : Module("")
        where T : Module
    {
        public T this[string name] => throw null!;
    }

    public abstract class ReferenceLayer() : Module<Tensor, Tensor>("")
    {
        public override Tensor forward(Tensor? input) => throw null!;
    }

    public abstract class ReferenceLoss() : Module<Tensor, Tensor, Tensor>("")
    {
        public override Tensor forward(Tensor? input1, Tensor? input2) => throw null!;
    }

    public class Sequential() : Module<Tensor, Tensor>("")
    {
        public Sequential append(string name, IModule<Tensor, Tensor> module) => throw null!;
        public Sequential append(IModule<Tensor, Tensor> module) => throw null!;
        public override Tensor forward(Tensor tensor) => throw null!;
        public IModule<Tensor, Tensor> this[int index] { get => throw null!; }
    }

    public sealed class Linear : ReferenceLayer
    {
        public Parameter weight { get => throw null!; set => throw null!; }

        public Parameter? bias { get => throw null!; set => throw null!; }
    }

    public sealed class Conv1d : ReferenceLayer
    {
    }

    public sealed class Conv2d : ReferenceLayer
    {
    }

    public sealed class ConvTranspose2d : ReferenceLayer
    {
    }

    public sealed class MaxPool2d : ReferenceLayer
    {
    }

    public sealed class AvgPool2d : ReferenceLayer
    {
    }

    public sealed class AdaptiveAvgPool2d : ReferenceLayer
    {
    }

    public sealed class BatchNorm1d : ReferenceLayer
    {
    }

    public sealed class BatchNorm2d : ReferenceLayer
    {
    }

    public sealed class LayerNorm : ReferenceLayer
    {
    }

    public sealed class Dropout : ReferenceLayer
    {
    }

    public sealed class Dropout2d : ReferenceLayer
    {
    }

    public sealed class Embedding : ReferenceLayer
    {
    }

    public sealed class Flatten : ReferenceLayer
    {
    }

    public sealed class Unflatten : ReferenceLayer
    {
    }

    public sealed class Upsample : ReferenceLayer
    {
    }

    public sealed class GELU : ReferenceLayer
    {
    }

    public sealed class LeakyReLU : ReferenceLayer
    {
    }

    public sealed class ReLU : ReferenceLayer
    {
    }

    public sealed class Sigmoid : ReferenceLayer
    {
    }

    public sealed class Softmax : ReferenceLayer
    {
    }

    public sealed class Tanh : ReferenceLayer
    {
    }

    public sealed class BCELoss : ReferenceLoss
    {
    }

    public sealed class BCEWithLogitsLoss : ReferenceLoss
    {
    }

    public sealed class CrossEntropyLoss : ReferenceLoss
    {
    }

    public sealed class MSELoss : ReferenceLoss
    {
    }

    public sealed class NLLLoss : ReferenceLoss
    {
    }

    public sealed class TripletMarginLoss() : Module<Tensor, Tensor, Tensor, Tensor>("")
    {
        public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) => throw null!;
    }

    public sealed class LSTM() : Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>("")
    {
        public (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => throw null!;
        public override (Tensor, Tensor, Tensor) forward(Tensor? input1, (Tensor, Tensor)? input2) => throw null!;
    }

    public sealed class GRU() : Module<Tensor, Tensor, (Tensor, Tensor)>("")
    {
        public (Tensor, Tensor) call(Tensor input, Tensor h0 = null) => throw null!;
        public override (Tensor, Tensor) forward(Tensor? input1, Tensor? input2) => throw null!;
    }

    public sealed class RNN() : Module<Tensor, Tensor, (Tensor, Tensor)>("")
    {
        public (Tensor, Tensor) call(Tensor input, Tensor h0 = null) => throw null!;
        public override (Tensor, Tensor) forward(Tensor? input1, Tensor? input2) => throw null!;
    }

    public sealed class MultiheadAttention() : Module("")
    {
        public Tuple<Tensor, Tensor> call(Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null) => throw null!;
    }

    public sealed class TransformerEncoderLayer() : Module("")
    {
    }

    public sealed class TransformerEncoder() : Module("")
    {
        public Tensor call(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask) => throw null!;
    }

    public abstract class OptimizerHelper : optim.Optimizer
    {
        public void load_state_dict(string location) => throw null!;
        public void save_state_dict(string location) => throw null!;
    }

    public sealed class SGD : OptimizerHelper
    {
    }

    public sealed class Adagrad : OptimizerHelper
    {
    }

    public sealed class Adam : OptimizerHelper
    {
    }

    public sealed class AdamW : OptimizerHelper
    {
    }

    public sealed class RMSProp : OptimizerHelper
    {
    }

    public sealed class TensorDataset : torch.utils.data.IterableDataset
    {
        public override long Count => throw null!;
        public override IList<Tensor> GetTensor(long index) => throw null!;
    }

    public class DataLoader<T, S> : IEnumerable<S>, IDisposable
    {
        public IEnumerator<S> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        public long Count => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class DataLoader : DataLoader<Dictionary<string, Tensor>, Dictionary<string, Tensor>>
    {
    }

    public sealed class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
    {
    }
}
