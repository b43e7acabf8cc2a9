using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting;

/// <summary>An entry of a list of offsets, sizes or strides such as <c>[0, %i, 4]</c>: a number, or an index value.</summary>
public readonly record struct MixedIndex
{
    /// <summary>A number.</summary>
    public MixedIndex(long number) => Number = number;

    /// <summary>A value.</summary>
    public MixedIndex(Value value) => Value = value;

    /// <summary>The number; of no meaning where there is a value.</summary>
    public long Number { get; }

    /// <summary>The value; none for a number.</summary>
    public Value Value { get; }

    public bool IsNumber => Value.IsNull;

    /// <summary>The number, or the one that the value is a constant of; null where it shows at run time only.</summary>
    public long? Known => IsNumber ? Number : ConstantOf(Value);

    /// <summary>The number that an integer or index value is a constant of; null for others.</summary>
    public static long? ConstantOf(Value value) => OperationFolding.ConstantOf(value) is IntegerAttr { FitsInt64: true } constant ? constant.Int64 : null;

    public static implicit operator MixedIndex(long number) => new(number);

    public static implicit operator MixedIndex(Value value) => new(value);
}
