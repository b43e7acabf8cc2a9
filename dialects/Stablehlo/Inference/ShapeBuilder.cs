namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Computes shapes and extents: what is known as numbers at once, what shows at run time by operations that a subclass chooses.</summary>
/// <remarks>Numbers wrap where they overflow, as those of the operations do.</remarks>
public abstract class ShapeBuilder
{
    /// <summary>The shape of a tensor, whose rank need not be known.</summary>
    public abstract Value Of(Value tensor);

    /// <summary>The shape whose extents are the elements of a tensor.</summary>
    public abstract Value FromNumbers(Value numbers);

    /// <summary>The shape of these extents.</summary>
    public abstract Value FromExtents(ReadOnlySpan<MixedIndex> extents);

    /// <summary>The shape to which tensors of these shapes repeat, as numpy has it: the last dimensions meet, absent ones and extents of 1 repeat.</summary>
    public abstract Value Broadcast(ReadOnlySpan<Value> shapes);

    /// <summary>The extent of a dimension.</summary>
    public MixedIndex ExtentOf(Value tensor, int dimension)
    {
        long extent = ((TensorType)tensor.Type).Shape[dimension];
        return extent == Shape.Dynamic ? Measure(tensor, dimension) : extent;
    }

    /// <summary>The extents of all dimensions.</summary>
    public MixedIndex[] ExtentsOf(Value tensor)
    {
        var extents = new MixedIndex[((TensorType)tensor.Type).Rank];
        for (int i = 0; i < extents.Length; i++) extents[i] = ExtentOf(tensor, i);
        return extents;
    }

    /// <summary>An element of a list of numbers.</summary>
    public abstract MixedIndex ElementOf(Value numbers, int place);

    public MixedIndex Add(MixedIndex left, MixedIndex right)
    {
        if (left.IsNumber && right.IsNumber) return unchecked(left.Number + right.Number);
        if (IsZero(left)) return right;
        return IsZero(right) ? left : Sum(ToValue(left), ToValue(right));
    }

    public MixedIndex Subtract(MixedIndex left, MixedIndex right)
    {
        if (left.IsNumber && right.IsNumber) return unchecked(left.Number - right.Number);
        return IsZero(right) ? left : Difference(ToValue(left), ToValue(right));
    }

    public MixedIndex Multiply(MixedIndex left, MixedIndex right)
    {
        if (left.IsNumber && right.IsNumber) return unchecked(left.Number * right.Number);
        return IsZero(left) || IsZero(right) ? 0 : Product(ToValue(left), ToValue(right));
    }

    /// <summary>How many steps lead from a start up to a limit or beyond it: <c>(stride + (limit - start) - 1) / stride</c>.</summary>
    public MixedIndex Steps(MixedIndex start, MixedIndex limit, MixedIndex stride) =>
        Quotient(ToValue(Subtract(Add(stride, Subtract(limit, start)), 1)), ToValue(stride));

    /// <summary>An extent with elements added around it and between its own: <c>interior * max(extent - 1, 0) + extent + low + high</c>.</summary>
    public MixedIndex Padded(MixedIndex extent, MixedIndex low, MixedIndex high, MixedIndex interior)
    {
        var between = IsZero(interior) ? 0 : Multiply(interior, extent.IsNumber ? Math.Max(extent.Number, 1) - 1 : Predecessor(extent.Value));
        return Add(Add(Add(between, extent), low), high);
    }

    /// <summary>An extent that its type leaves open.</summary>
    protected abstract Value Measure(Value tensor, int dimension);

    protected abstract Value Sum(Value left, Value right);

    protected abstract Value Difference(Value left, Value right);

    protected abstract Value Product(Value left, Value right);

    /// <summary>The quotient of integers, rounded towards zero.</summary>
    protected abstract Value Quotient(Value left, Value right);

    /// <summary>One less than an extent, but not less than 0.</summary>
    protected abstract Value Predecessor(Value extent);

    /// <summary>A number as a value.</summary>
    protected abstract Value Number(long number);

    protected Value ToValue(MixedIndex extent) => extent.IsNumber ? Number(extent.Number) : extent.Value;

    private static bool IsZero(MixedIndex extent) => extent is { IsNumber: true, Number: 0 };
}
