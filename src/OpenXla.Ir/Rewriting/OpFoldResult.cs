namespace OpenXla.Ir.Rewriting;

/// <summary>A value or a constant.</summary>
public readonly struct OpFoldResult
{
    private OpFoldResult(Value value, IrAttribute? attribute) => (Value, Attribute) = (value, attribute);

    public Value Value { get; }
    public IrAttribute? Attribute { get; }

    public static implicit operator OpFoldResult(Value value) => new(value, null);
    public static implicit operator OpFoldResult(IrAttribute attribute) => new(default, attribute);
}
