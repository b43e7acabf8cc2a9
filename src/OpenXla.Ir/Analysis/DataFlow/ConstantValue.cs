namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>A constant with the dialect that can make an operation of it; not reached yet; or no constant.</summary>
public readonly struct ConstantValue : ILatticeElement<ConstantValue>
{
    private readonly bool _isKnown;

    private ConstantValue(IrAttribute? value, IDialect? dialect) => (_isKnown, Value, Dialect) = (true, value, dialect);

    /// <summary>The constant; null where the value is none, or not reached.</summary>
    public IrAttribute? Value { get; }

    public IDialect? Dialect { get; }

    public bool IsUninitialized => !_isKnown;

    /// <summary>Of a value that is not always the same.</summary>
    public static ConstantValue Unknown => new(null, null);

    public static ConstantValue Of(IrAttribute value, IDialect? dialect) => new(value, dialect);

    public static ConstantValue Join(ConstantValue left, ConstantValue right)
    {
        if (left.IsUninitialized) return right;
        if (right.IsUninitialized || left.Equals(right)) return left;
        return Unknown;
    }

    public bool Equals(ConstantValue other) => _isKnown == other._isKnown && Equals(Value, other.Value);
    public override bool Equals(object? obj) => obj is ConstantValue other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(_isKnown, Value);
}
