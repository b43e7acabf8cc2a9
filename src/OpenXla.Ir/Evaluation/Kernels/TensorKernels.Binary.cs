using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>
/// The functions on whole tensors that ops are made of, with StableHLO's meaning. Each returns a new tensor; arguments are not written.
/// </summary>
/// <remarks>
/// Integers wrap to their width. Floats narrower than f32 are computed in double and rounded once. What an argument can't
/// be is an <see cref="EvaluationException"/>: it is the program's fault, not the caller's.
/// </remarks>
public static partial class TensorKernels
{
    /// <summary>Applies a function to each pair of elements of two tensors of one type and shape.</summary>
    /// <exception cref="EvaluationException">The types differ, or the function is not defined for the element type.</exception>
    public static Tensor Binary(BinaryKernel kernel, Tensor left, Tensor right)
    {
        RequireSame(kernel.ToString(), left, right);
        var result = Tensor.Uninitialized(left.ElementType, left.Shape);
        SpanKernel.For(kernel, left).Apply(left, 0, right, 0, result, 0, left.Count);
        return result;
    }

    /// <summary>Limits elements to a range; the bounds are scalars or have the operand's shape.</summary>
    public static Tensor Clamp(Tensor low, Tensor operand, Tensor high)
    {
        ArgumentNullException.ThrowIfNull(operand);
        return Binary(BinaryKernel.Minimum, Binary(BinaryKernel.Maximum, operand, Spread(low, operand)), Spread(high, operand));
    }

    /// <summary>Picks elements of the one tensor where the predicate is true, else of the other; the predicate may be a scalar.</summary>
    public static Tensor Select(Tensor predicate, Tensor onTrue, Tensor onFalse)
    {
        RequireSame("select", onTrue, onFalse);
        ArgumentNullException.ThrowIfNull(predicate);
        if (predicate.Layout.Kind != ElementKind.Boolean) throw new EvaluationException($"a predicate must be of type 'i1', not '{predicate.ElementType}'");
        if (predicate.Rank == 0) return predicate.GetBoolean(0) ? onTrue : onFalse;
        RequireShape("select", predicate, onTrue.Shape);
        var result = Tensor.Uninitialized(onTrue.ElementType, onTrue.Shape);
        var target = result.WritableBytes;
        int size = result.ElementSize;
        onFalse.Bytes.CopyTo(target);
        var truths = predicate.Bytes;
        for (int start = 0; start < truths.Length;)
        {
            // Runs of truth are copied at once.
            int first = truths[start..].IndexOfAnyExcept((byte)0);
            if (first < 0) break;
            start += first;
            int length = truths[start..].IndexOf((byte)0);
            if (length < 0) length = truths.Length - start;
            onTrue.Bytes.Slice(start * size, length * size).CopyTo(target[(start * size)..]);
            start += length;
        }
        return result;
    }

    private static Tensor Spread(Tensor bound, Tensor operand)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return bound.Rank == 0 && operand.Rank > 0 ? BroadcastInDim(bound, operand.Shape, []) : bound;
    }

    private static Tensor OfIntegers(UnaryKernel kernel, Tensor x) => kernel switch
    {
        UnaryKernel.Negate => Binary(BinaryKernel.Subtract, new Tensor(x.ElementType, x.Shape), x),
        UnaryKernel.Not => Binary(BinaryKernel.Xor, x, FullLike(x, BigInteger.MinusOne)),
        UnaryKernel.Abs => x.Layout.IsUnsigned ? x : Binary(BinaryKernel.Maximum, x, Unary(UnaryKernel.Negate, x)),
        UnaryKernel.Sign => Map(x, static (value, _) => value.Sign),
        UnaryKernel.PopulationCount => Map(x, static (value, layout) => PopulationCount(Unsigned(value, layout))),
        UnaryKernel.CountLeadingZeros => Map(x, static (value, layout) => layout.Width - Unsigned(value, layout).GetBitLength()),
        _ => throw NotDefined(kernel.ToString(), x),
    };

    /// <summary>A tensor of a type and shape with one number everywhere.</summary>
    public static Tensor FullLike(Tensor like, BigInteger value)
    {
        ArgumentNullException.ThrowIfNull(like);
        var scalar = Tensor.Uninitialized(like.ElementType, default);
        scalar.SetBigInteger(0, value);
        return BroadcastInDim(scalar, like.Shape, []);
    }

    internal static void RequireSame(string what, Tensor left, Tensor right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Shape == right.Shape && left.ElementType.Equals(right.ElementType)) return;
        throw new EvaluationException($"{what} needs two arguments of one type, got {left.TypeText} and {right.TypeText}");
    }

    internal static void RequireShape(string what, Tensor tensor, Shape shape)
    {
        if (tensor.Shape != shape) throw new EvaluationException($"{what} needs the shape [{shape}], got {tensor.TypeText}");
    }

    private static Tensor Map(Tensor x, Func<BigInteger, ElementLayout, BigInteger> function)
    {
        var result = Tensor.Uninitialized(x.ElementType, x.Shape);
        for (int i = 0; i < x.Count; i++) result.SetBigInteger(i, function(x.GetBigInteger(i), x.Layout));
        return result;
    }

    private static BigInteger Unsigned(BigInteger value, ElementLayout layout) => Numerics.IntegerMath.WrapUnsigned(value, layout.Width);

    private static BigInteger PopulationCount(BigInteger value)
    {
        int count = 0;
        foreach (byte part in value.ToByteArray(isUnsigned: true)) count += BitOperations.PopCount(part);
        return count;
    }
}
