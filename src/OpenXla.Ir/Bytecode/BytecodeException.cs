namespace OpenXla.Ir.Bytecode;

/// <summary>What is wrong with a bytecode file. Thrown while reading; the entry point makes a diagnostic of it.</summary>
public sealed class BytecodeException(string message) : Exception(message);
