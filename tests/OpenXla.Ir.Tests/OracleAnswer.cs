namespace OpenXla.Ir.Tests;

/// <summary>What mlir-opt made of a program.</summary>
/// <param name="Text">What it printed; null where it rejects the program, or a pass failed.</param>
/// <param name="IsLost">Whether it crashed or did not end.</param>
public sealed record OracleAnswer(string? Text, bool IsLost);
