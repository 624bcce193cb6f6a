// The whole native side of lib/Torch: libtorch's dispatcher, autograd and switches, for P/Invoke.
//
// A tensor is an owned TensorImpl*: who receives one calls bridge_free once. Every operator is called by its
// handle, with an array of tagged values; lists come back flattened, each behind its head (tag, count).
// No exception crosses: a function that can fail returns -1, and bridge_error() has libtorch's sentence.
// Written for 1.13 and 2.x alike.
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/CPUAllocator.h>
#include <c10/core/DefaultDtype.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Logging.h>
#include <malloc.h>
#include <torch/csrc/api/include/torch/version.h>
#include <torch/csrc/autograd/autograd.h>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#if TORCH_VERSION_MAJOR >= 2
#include <optional>
template <typename T> using Optional = std::optional<T>;
#else
template <typename T> using Optional = c10::optional<T>;
#endif

namespace {

enum Tag : int32_t { Absent, TensorTag, Int, Double, Bool, IntList, DoubleList, TensorList, String, OptionalTensorList, GeneratorTag, DeviceTag, Default };

struct Value {
    int32_t tag;
    int32_t count;  // of a list's elements, or a string's bytes
    union { int64_t integer; double number; const void* pointer; };
};

struct Description { int32_t dtype, dimensions, device, deviceIndex, requiresGrad, contiguous; int64_t elements; };

using Impl = c10::TensorImpl;
using Reference = c10::intrusive_ptr<Impl, c10::UndefinedTensorImpl>;

thread_local std::string error;
thread_local std::vector<Value> results;
thread_local std::vector<std::string> strings;
thread_local torch::jit::Stack spare;  // room that the last call's arguments took

at::Tensor borrow(const void* impl) {
    return impl ? at::Tensor(Reference::reclaim_copy(static_cast<Impl*>(const_cast<void*>(impl)))) : at::Tensor();
}

Impl* give(at::Tensor tensor) { return tensor.defined() ? tensor.unsafeReleaseTensorImpl() : nullptr; }

std::vector<at::Tensor> borrow_all(void* const* tensors, int count) {
    std::vector<at::Tensor> all;
    for (int i = 0; tensors && i < count; i++) all.push_back(borrow(tensors[i]));
    return all;
}

c10::IValue argument(const Value& value, const c10::OperatorHandle& op, size_t position) {
    auto tensors = static_cast<void* const*>(value.pointer);
    switch (value.tag) {
        case TensorTag: return borrow(value.pointer);
        case Int: return value.integer;
        case Double: return value.number;
        case Bool: return value.integer != 0;
        case IntList: return at::IntArrayRef(static_cast<const int64_t*>(value.pointer), value.count);
        case DoubleList: return at::ArrayRef<double>(static_cast<const double*>(value.pointer), value.count);
        case TensorList: return borrow_all(tensors, value.count);
        case String: return std::string(static_cast<const char*>(value.pointer), value.count);
        case GeneratorTag: return *static_cast<const at::Generator*>(value.pointer);
        case DeviceTag: return c10::Device(static_cast<c10::DeviceType>(value.integer), static_cast<c10::DeviceIndex>(value.count));
        case Default: {
            const auto& preset = op.schema().arguments().at(position).default_value();
            TORCH_CHECK(preset, "argument '", op.schema().arguments()[position].name(), "' has no default");
            return *preset;
        }
        case OptionalTensorList: {
            c10::List<Optional<at::Tensor>> list;
            for (auto& tensor : borrow_all(tensors, value.count)) list.push_back(tensor.defined() ? Optional<at::Tensor>(tensor) : Optional<at::Tensor>());
            return list;
        }
        default: return c10::IValue();
    }
}

Value scalar(Tag tag, int64_t integer) { Value value{tag, 0, {integer}}; return value; }

void put_tensor(at::Tensor tensor) {
    if (!tensor.defined()) { results.push_back(scalar(Absent, 0)); return; }
    Value value = scalar(TensorTag, 0);
    value.pointer = give(std::move(tensor));
    results.push_back(value);
}

void put_text(std::string text) {
    strings.push_back(std::move(text));
    Value value{String, static_cast<int32_t>(strings.back().size()), {0}};
    value.pointer = strings.back().data();
    results.push_back(value);
}

void put(c10::IValue&& result) {
    if (result.isTensor()) put_tensor(std::move(result).toTensor());
    else if (result.isBool()) results.push_back(scalar(Bool, result.toBool()));
    else if (result.isInt()) results.push_back(scalar(Int, result.toInt()));
    else if (result.isDouble()) { Value value = scalar(Double, 0); value.number = result.toDouble(); results.push_back(value); }
    else if (result.isString()) put_text(result.toStringRef());
    else if (result.isList()) {
        auto list = result.toList();
        results.push_back(Value{TensorList, static_cast<int32_t>(list.size()), {0}});
        for (size_t i = 0; i < list.size(); i++) put(list.get(i));
    }
    else if (result.isNone()) results.push_back(scalar(Absent, 0));
    else TORCH_CHECK(false, "a result of type ", result.tagKind(), " cannot be passed on");
}

// Counts what tensors hold. Small blocks come straight from malloc, which is several times faster than an aligned one.
// (Allocator's functions are const or not, and copy_data is there or not, by libtorch's version: no override says so.)
struct Counting final : c10::Allocator {
    static inline std::atomic<int64_t> bytes{0};
    static void release(void* block) {
        if (!block) return;
        bytes.fetch_sub(static_cast<int64_t>(malloc_usable_size(block)), std::memory_order_relaxed);
        free(block);
    }
    static c10::DataPtr make(size_t size) {
        void* block = nullptr;
        if (size > 0) {
            block = size <= 1024 ? malloc(size) : aligned_alloc(64, (size + 63) / 64 * 64);
            TORCH_CHECK(block, "not enough memory for ", size, " bytes");
            bytes.fetch_add(static_cast<int64_t>(malloc_usable_size(block)), std::memory_order_relaxed);
        }
        return {block, block, &release, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DataPtr allocate(size_t size) const { return make(size); }
    c10::DataPtr allocate(size_t size) { return make(size); }
    c10::DeleterFnPtr raw_deleter() const { return &release; }
    void copy_data(void* target, const void* source, std::size_t count) const { std::memcpy(target, source, count); }
};

template <typename Work> int guarded(Work work) {
    try { return work(); }
    catch (const c10::Error& e) { error = e.what_without_backtrace(); }
    catch (const std::exception& e) { error = e.what(); }
    catch (...) { error = "an exception of an unknown kind"; }
    return -1;
}

int put_all(std::vector<at::Tensor> tensors, const Value** out) {
    results.clear();
    for (auto& tensor : tensors) put_tensor(std::move(tensor));
    *out = results.data();
    return static_cast<int>(results.size());
}

}  // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))

EXPORT void bridge_start() {
    static Counting allocator;
    c10::SetCPUAllocator(&allocator, 255);
    c10::SetStackTraceFetcher([]() -> std::string { return {}; });  // symbolising one takes milliseconds, and nobody reads it
    mallopt(M_MMAP_THRESHOLD, 1 << 30) || mallopt(M_MMAP_THRESHOLD, 32 << 20);  // keep the activations' pages between steps
    mallopt(M_TRIM_THRESHOLD, 2000000000);
    mallopt(M_TOP_PAD, 64 << 20);
}

EXPORT const char* bridge_version() { return TORCH_VERSION; }
EXPORT const char* bridge_error() { return error.c_str(); }

EXPORT const void* bridge_find(const char* name, const char* overload) {
    const void* found = nullptr;
    guarded([&] { found = new c10::OperatorHandle(c10::Dispatcher::singleton().findSchemaOrThrow(name, overload)); return 0; });
    return found;
}

EXPORT int bridge_schema(const void* op, const Value** out) {
    return guarded([&] {
        results.clear();
        strings.clear();
        std::ostringstream text;
        text << static_cast<const c10::OperatorHandle*>(op)->schema();
        put_text(text.str());
        *out = results.data();
        return 1;
    });
}

// Calls an operator; trailing arguments that are left out get the schema's defaults. Returns how many values
// *out holds until this thread's next call; with out = null the results are dropped.
EXPORT int bridge_call(const void* op, const Value* arguments, int count, const Value** out) {
    return guarded([&] {
        const auto& handle = *static_cast<const c10::OperatorHandle*>(op);
        const auto expected = handle.schema().arguments().size();
        TORCH_CHECK(static_cast<size_t>(count) <= expected, "takes ", expected, " arguments, and got ", count);
        torch::jit::Stack stack = std::move(spare);
        stack.clear();
        for (size_t i = 0; i < expected; i++)
            stack.push_back(argument(i < static_cast<size_t>(count) ? arguments[i] : scalar(Default, 0), handle, i));
        handle.callBoxed(&stack);
        results.clear();
        strings.clear();
        if (out) for (auto& result : stack) put(std::move(result));
        stack.clear();
        spare = std::move(stack);
        if (!out) return 0;
        *out = results.data();
        return static_cast<int>(results.size());
    });
}

EXPORT void bridge_free(Impl* impl) { guarded([&] { Reference::reclaim(impl); return 0; }); }

EXPORT Impl* bridge_empty(const int64_t* sizes, int dimensions, int dtype) {
    Impl* created = nullptr;
    guarded([&] { created = give(at::empty(at::IntArrayRef(sizes, dimensions), static_cast<at::ScalarType>(dtype))); return 0; });
    return created;
}

EXPORT Impl* bridge_alias(Impl* impl) { return give(borrow(impl)); }

EXPORT void bridge_describe(Impl* impl, Description* d) {
    at::Tensor t = borrow(impl);
    d->dtype = static_cast<int32_t>(t.scalar_type());
    d->dimensions = static_cast<int32_t>(t.dim());
    d->device = static_cast<int32_t>(t.device().type());
    d->deviceIndex = t.device().index();
    d->requiresGrad = t.requires_grad();
    d->contiguous = t.layout() == c10::kStrided && t.is_contiguous();
    d->elements = t.numel();
}

EXPORT int bridge_sizes(Impl* impl, int64_t* sizes, int64_t* strides) {  // a sparse tensor has no strides
    return guarded([&] {
        std::memcpy(sizes, impl->sizes().data(), impl->dim() * sizeof(int64_t));
        if (strides) std::memcpy(strides, impl->strides().data(), impl->dim() * sizeof(int64_t));
        return 0;
    });
}

EXPORT int bridge_data(Impl* impl, void** data) {
    return guarded([&] { *data = borrow(impl).data_ptr(); return 0; });
}

EXPORT int bridge_backward(void* const* tensors, int count, void* const* gradients, int gradientCount, int retain, int create, void* const* inputs, int inputCount) {
    return guarded([&] {
        torch::autograd::backward(borrow_all(tensors, count), borrow_all(gradients, gradientCount), retain != 0, create != 0, borrow_all(inputs, inputCount));
        return 0;
    });
}

EXPORT int bridge_gradients(void* const* outputs, int outputCount, void* const* inputs, int inputCount, void* const* gradients,
                            int gradientCount, int retain, int create, int allowUnused, const Value** out) {
    return guarded([&] {
        return put_all(torch::autograd::grad(borrow_all(outputs, outputCount), borrow_all(inputs, inputCount),
            borrow_all(gradients, gradientCount), retain != 0, create != 0, allowUnused != 0), out);
    });
}

EXPORT int bridge_gradient(Impl* impl, const Value** out) {
    return guarded([&] { return put_all({borrow(impl).grad()}, out); });
}

EXPORT int bridge_set_gradient(Impl* impl, Impl* gradient) {
    return guarded([&] { borrow(impl).mutable_grad() = borrow(gradient); return 0; });
}

EXPORT int bridge_set_requires_gradient(Impl* impl, int required) {
    return guarded([&] { borrow(impl).requires_grad_(required != 0); return 0; });
}

EXPORT int bridge_gradient_mode(int enabled) {  // -1 asks
    const bool before = c10::GradMode::is_enabled();
    if (enabled >= 0) c10::GradMode::set_enabled(enabled != 0);
    return before;
}

EXPORT void* bridge_inference_begin(int enabled) { return new c10::InferenceMode(enabled != 0); }
EXPORT void bridge_inference_end(void* guard) { delete static_cast<c10::InferenceMode*>(guard); }
EXPORT int bridge_inference_mode() { return c10::InferenceMode::is_enabled(); }

EXPORT void* bridge_generator(uint64_t seed, int standard) {  // the standard one is seeded anew by bridge_generator_seed only
    return new at::Generator(standard ? at::globalContext().defaultGenerator(at::kCPU) : at::detail::createCPUGenerator(seed));
}

EXPORT void bridge_generator_free(void* generator) { delete static_cast<at::Generator*>(generator); }

EXPORT uint64_t bridge_generator_seed(void* generator, uint64_t seed, int set) {
    auto& target = *static_cast<at::Generator*>(generator);
    std::lock_guard<std::mutex> guard(target.mutex());
    if (set) target.set_current_seed(seed);
    return target.current_seed();
}

EXPORT int bridge_generator_state(void* generator, Impl* state, const Value** out) {  // a null state asks
    return guarded([&] {
        auto& target = *static_cast<at::Generator*>(generator);
        std::lock_guard<std::mutex> guard(target.mutex());
        if (state) { target.set_state(borrow(state)); return 0; }
        return put_all({target.get_state()}, out);
    });
}

EXPORT int bridge_default_dtype(int dtype) {  // -1 asks
    return guarded([&] {
        if (dtype >= 0) c10::set_default_dtype(c10::scalarTypeToTypeMeta(static_cast<c10::ScalarType>(dtype)));
        return static_cast<int>(c10::get_default_dtype_as_scalartype());
    });
}

EXPORT int bridge_threads(int count) {  // 0 asks
    if (count > 0) at::set_num_threads(count);
    return at::get_num_threads();
}

EXPORT int64_t bridge_bytes_in_use() { return Counting::bytes.load(std::memory_order_relaxed); }
