namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>An operand: its type and the number of its value.</summary>
/// <param name="Type">The type.</param>
/// <param name="Source">The number, or <see cref="Open"/> for a value that the surroundings give.</param>
internal readonly record struct OperandPlan(IrType Type, int Source)
{
    public const int Open = -1;

    public bool IsOpen => Source == Open;
}
