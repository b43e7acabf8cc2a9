using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions;

/// <summary>Sizes of operand and result groups, which ops with several groups of open size store; and numbers in dense arrays.</summary>
public static class Segments
{
    public static DenseArrayAttr Empty(int groups) => DenseArrayAttr.I32(new int[groups]);

    public static int Size(IrAttribute? sizes, int group) =>
        sizes is DenseArrayAttr array && group < array.Count ? (int)array.GetInt64(group) : 0;

    public static int Start(IrAttribute? sizes, int group) => sizes is DenseArrayAttr array ? array.SumBefore(group) : 0;

    /// <summary>The operands of a group from operand <paramref name="first"/> on; none where the sizes do not fit the operation, as before it is verified.</summary>
    public static OperandRange Range(Operation op, int first, IrAttribute? sizes, int group)
    {
        ArgumentNullException.ThrowIfNull(op);
        long start = first + (long)Start(sizes, group);
        int count = Size(sizes, group);
        return start < 0 || count < 0 || start + count > op.OperandCount ? new OperandRange(op, 0, 0) : new OperandRange(op, (int)start, count);
    }

    /// <summary>The sizes with one of them changed.</summary>
    public static DenseArrayAttr With(IrAttribute? sizes, int group, int size, int groups)
    {
        var changed = new int[groups];
        for (int i = 0; i < groups; i++) changed[i] = i == group ? size : Size(sizes, i);
        return DenseArrayAttr.I32(changed);
    }

    /// <inheritdoc cref="With(IrAttribute?, int, int, int)"/>
    public static EquatableArray<int> With(EquatableArray<int> sizes, int group, int size)
    {
        var changed = sizes.ToArray();
        changed[group] = size;
        return [.. changed];
    }

    /// <summary>Replaces operands of one group and says the new size of it in the operation's <c>operandSegmentSizes</c>.</summary>
    public static void ReplaceOperands(Operation op, OperandRange range, int start, int count, ReadOnlySpan<Value> values, int group, int groups)
    {
        ArgumentNullException.ThrowIfNull(op);
        var sizes = op.GetInherentAttribute("operandSegmentSizes");
        op.ReplaceOperands(range.Start + start, count, values);
        op.SetAttribute("operandSegmentSizes", With(sizes, group, range.Count - count + values.Length, groups));
    }

    public static EquatableArray<long> Int64s(DenseArrayAttr array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return EquatableArray.Create<long>(array.ToInt64Array());
    }

    public static EquatableArray<int> Int32s(DenseArrayAttr array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return EquatableArray.Create<int>(Array.ConvertAll(array.ToInt64Array(), static value => (int)value));
    }

    public static EquatableArray<bool> Booleans(DenseArrayAttr array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return EquatableArray.Create<bool>(Array.ConvertAll(array.ToInt64Array(), static value => value != 0));
    }
}
