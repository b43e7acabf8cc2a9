namespace OpenXla.Ir.Interfaces;

/// <summary>Memory that holds one value, as long as nobody knows its address but operations that say what they do with it.</summary>
/// <param name="Pointer">What operations reach the memory by.</param>
/// <param name="ElementType">The type of the value.</param>
public readonly record struct MemorySlot(Value Pointer, IrType ElementType);
