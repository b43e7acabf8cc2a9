using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Plugins;

/// <summary>The elements of a tensor in the memory of this process, row by row, in the layout of dense constants.</summary>
public readonly record struct HostTensor(TensorType Type, Memory<byte> Data);
