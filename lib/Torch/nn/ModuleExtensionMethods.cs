using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp;

/// <summary>Moves and converts a module, and gives it back with its own type.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Moves the parameters and buffers to a device.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="InvalidOperationException">The device is not here.</exception>
    public static T to<T>(this T module, Device device, bool non_blocking = false)
        where T : Module
    {
        Device.Usable(device);
        return module;
    }

    /// <summary>Moves the parameters and buffers to a device named so.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="InvalidOperationException">The device is not here.</exception>
    public static T to<T>(this T module, string device, bool non_blocking = false)
        where T : Module => module.to(new Device(device), non_blocking);

    /// <summary>Moves the parameters and buffers to a device of that kind.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="InvalidOperationException">The device is not here.</exception>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1, bool non_blocking = false)
        where T : Module => module.to(new Device(deviceType, deviceIndex), non_blocking);

    /// <summary>Converts the parameters and buffers of floating-point numbers to another dtype of such.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="ArgumentException">The dtype is of integers or truth values.</exception>
    public static T to<T>(this T module, ScalarType type, bool non_blocking = false)
        where T : Module
    {
        if (!is_floating_point(type) && !is_complex(type))
        {
            throw new ArgumentException($"A module's numbers have fractions, so it converts to float32, float64, float16 or bfloat16, not to {type.Name()}.", nameof(type));
        }

        module.Convert(type);
        return module;
    }

    /// <summary>Moves the parameters and buffers to a device, and converts them to a dtype.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="InvalidOperationException">The device is not here.</exception>
    public static T to<T>(this T module, Device device, ScalarType type, bool non_blocking = false)
        where T : Module => module.to(device, non_blocking).to(type, non_blocking);

    /// <summary>Moves the parameters and buffers into the processor's memory, where they lie.</summary>
    /// <returns>The module.</returns>
    public static T cpu<T>(this T module, bool non_blocking = false)
        where T : Module => module.to(CPU, non_blocking);

    /// <summary>Moves the parameters and buffers to a graphics card.</summary>
    /// <returns>The module.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static T cuda<T>(this T module, int deviceIndex = -1, bool non_blocking = false)
        where T : Module => module.to(DeviceType.CUDA, deviceIndex, non_blocking);
}
