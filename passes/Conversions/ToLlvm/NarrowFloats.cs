using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>
/// Formats narrower than f32. LLVM computes with bf16 by calling functions that no C library has, so bf16 is computed with in f32,
/// and f64 is rounded to narrow formats in two steps of which the first does not hide from the second what it dropped.
/// </summary>
internal static class NarrowFloats
{
    /// <summary>True for bf16 and vectors of it.</summary>
    internal static bool IsBFloat16(IrType type) => ReferenceEquals(LlvmValues.ElementOf(type), FloatType.BF16);

    internal static bool IsNarrow(IrType type) => LlvmValues.ElementOf(type) is FloatType { Width: < 32 };

    /// <summary>The value in f32; others than narrow floats as they are.</summary>
    /// <remarks>bf16 by its bits: where LLVM sees an extension, it moves arithmetic in front of it.</remarks>
    internal static Value Widen(OpBuilder builder, Value value)
    {
        if (!IsNarrow(value.Type)) return value;
        var single = LlvmValues.WithElement(value.Type, FloatType.F32);
        if (!IsBFloat16(value.Type)) return LlvmValues.Cast<FPExtOp>(builder, value, single);
        var integer = LlvmValues.WithElement(value.Type, IntegerType.I32);
        var bits = LlvmValues.Cast<BitcastOp>(builder, value, LlvmValues.WithElement(value.Type, IntegerType.I16));
        var high = LlvmValues.Binary<ShlOp>(builder, LlvmValues.Cast<ZExtOp>(builder, bits, integer), LlvmValues.Integer(builder, integer, 16));
        return LlvmValues.Cast<BitcastOp>(builder, high, single);
    }

    /// <summary>Extends a float to a wider type.</summary>
    internal static Value Extend(OpBuilder builder, Value value, IrType type)
    {
        if (IsBFloat16(value.Type)) value = Widen(builder, value);
        return value.Type.Equals(type) ? value : LlvmValues.Cast<FPExtOp>(builder, value, type);
    }

    /// <summary>Rounds f32 or f64 to a narrower type, once.</summary>
    internal static Value Round(OpBuilder builder, Value value, IrType type)
    {
        if (value.Type.Equals(type)) return value;
        if (IsNarrow(type) && ReferenceEquals(LlvmValues.ElementOf(value.Type), FloatType.F64)) value = RoundToOdd(builder, value);
        return IsBFloat16(type) ? RoundToBFloat16(builder, value, type) : LlvmValues.Cast<FPTruncOp>(builder, value, type);
    }

    /// <summary>f64 to f32 so that what is inexact has an odd last bit: a second rounding then is as good as the only one.</summary>
    private static Value RoundToOdd(OpBuilder b, Value value)
    {
        var single = LlvmValues.WithElement(value.Type, FloatType.F32);
        var integer = LlvmValues.WithElement(value.Type, IntegerType.I32);
        var nearest = LlvmValues.Cast<FPTruncOp>(b, value, single);
        var back = LlvmValues.Cast<FPExtOp>(b, nearest, value.Type);
        var bits = LlvmValues.Cast<BitcastOp>(b, nearest, integer);
        var isInexact = LlvmValues.Compare(b, FCmpPredicate.One, back, value);
        var isAway = LlvmValues.Compare(b, FCmpPredicate.Ogt, LlvmValues.Unary<FAbsIntrinsic>(b, back), LlvmValues.Unary<FAbsIntrinsic>(b, value));
        var toZero = LlvmValues.Select(b, isAway, LlvmValues.Binary<SubOp>(b, bits, LlvmValues.Integer(b, integer, 1)), bits);
        var odd = LlvmValues.Binary<OrOp>(b, toZero, LlvmValues.Integer(b, integer, 1));
        return LlvmValues.Cast<BitcastOp>(b, LlvmValues.Select(b, isInexact, odd, bits), single);
    }

    /// <summary><c>%x : f32 ⇒ (bits + 0x7fff + (bits >> 16 and 1)) >> 16</c>, and a quiet NaN for NaN.</summary>
    private static Value RoundToBFloat16(OpBuilder b, Value value, IrType type)
    {
        var integer = LlvmValues.WithElement(value.Type, IntegerType.I32);
        var half = LlvmValues.Integer(b, integer, 16);
        var bits = LlvmValues.Cast<BitcastOp>(b, value, integer);
        var high = LlvmValues.Binary<LShrOp>(b, bits, half);
        var last = LlvmValues.Binary<AndOp>(b, high, LlvmValues.Integer(b, integer, 1));
        var rounded = LlvmValues.Binary<AddOp>(b, LlvmValues.Binary<AddOp>(b, bits, LlvmValues.Integer(b, integer, 0x7fff)), last);
        var quiet = LlvmValues.Binary<OrOp>(b, high, LlvmValues.Integer(b, integer, 0x40));
        var isNaN = LlvmValues.Compare(b, FCmpPredicate.Uno, value, value);
        var result = LlvmValues.Select(b, isNaN, quiet, LlvmValues.Binary<LShrOp>(b, rounded, half));
        var narrow = LlvmValues.Cast<TruncOp>(b, result, LlvmValues.WithElement(value.Type, IntegerType.I16));
        return LlvmValues.Cast<BitcastOp>(b, narrow, type);
    }
}
