namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>Why a piece of IR is not the one asked for.</summary>
/// <param name="Pattern">The operation asked for.</param>
/// <param name="Actual">What stands in its place; null where nothing does.</param>
/// <param name="Message">What is different.</param>
internal sealed record IrMismatch(Operation Pattern, Operation? Actual, string Message);
