using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Short forms for what rewrites to LLVM build again and again.</summary>
internal static class LlvmValues
{
    /// <summary>An index constant.</summary>
    internal static Value Index(OpBuilder builder, long value) => ConstantOp.Create(builder, IntegerType.I64, IntegerAttr.Index(value)).Res;

    /// <summary>A number of the given integer or vector type.</summary>
    internal static Value Integer(OpBuilder builder, IrType type, System.Numerics.BigInteger value)
    {
        IrAttribute attribute = type is VectorType vector
            ? DenseElementsAttr.Splat(vector, new IntegerAttr(value, vector.ElementType))
            : new IntegerAttr(value, type);
        return ConstantOp.Create(builder, type, attribute).Res;
    }

    /// <summary>A number of the given floating-point or vector type.</summary>
    internal static Value Float(OpBuilder builder, IrType type, double value)
    {
        IrAttribute attribute = type is VectorType vector
            ? DenseElementsAttr.Splat(vector, new FloatAttr(value, (FloatType)vector.ElementType))
            : new FloatAttr(value, (FloatType)type);
        return ConstantOp.Create(builder, type, attribute).Res;
    }

    /// <summary>An op of two operands whose result has their type.</summary>
    internal static Value Binary<TOp>(OpBuilder builder, Value left, Value right)
        where TOp : Operation, IOperationDefinition<TOp> =>
        builder.Insert(builder.NewState<TOp>().AddOperands(left, right).AddResultTypes(left.Type)).GetResult(0);

    /// <summary>An op of one operand whose result has its type.</summary>
    internal static Value Unary<TOp>(OpBuilder builder, Value operand)
        where TOp : Operation, IOperationDefinition<TOp> =>
        builder.Insert(builder.NewState<TOp>().AddOperands(operand).AddResultTypes(operand.Type)).GetResult(0);

    internal static Value Cast<TOp>(OpBuilder builder, Value operand, IrType type)
        where TOp : Operation, IOperationDefinition<TOp> =>
        builder.Insert(builder.NewState<TOp>().AddOperands(operand).AddResultTypes(type)).GetResult(0);

    internal static Value Compare(OpBuilder builder, ICmpPredicate predicate, Value left, Value right) =>
        builder.Insert(builder.NewState<ICmpOp>().AddAttribute("predicate", IntegerAttr.I64((long)predicate)).AddOperands(left, right)
            .AddResultTypes(TruthLike(left.Type))).GetResult(0);

    internal static Value Compare(OpBuilder builder, FCmpPredicate predicate, Value left, Value right) =>
        builder.Insert(builder.NewState<FCmpOp>().AddAttribute("predicate", IntegerAttr.I64((long)predicate)).AddOperands(left, right)
            .AddResultTypes(TruthLike(left.Type))).GetResult(0);

    internal static Value Select(OpBuilder builder, Value condition, Value yes, Value no) =>
        builder.Insert(builder.NewState<SelectOp>().AddOperands(condition, yes, no).AddResultTypes(yes.Type)).GetResult(0);

    /// <summary>i1, in the shape of the type.</summary>
    internal static IrType TruthLike(IrType type) => type is VectorType vector ? vector.WithElementType(IntegerType.I1) : IntegerType.I1;

    internal static IrType ElementOf(IrType type) => type is VectorType vector ? vector.ElementType : type;

    internal static IrType WithElement(IrType type, IrType element) => type is VectorType vector ? vector.WithElementType(element) : element;

    /// <summary>How many bytes an element takes in memory.</summary>
    internal static long SizeOf(IrType type) => type switch
    {
        IntegerType integer => (integer.Width + 7) / 8,
        FloatType real => (real.Width + 7) / 8,
        IndexType => 8,
        ComplexType complex => 2 * SizeOf(complex.ElementType),
        VectorType vector => vector.ElementCount * SizeOf(vector.ElementType),
        _ => throw new ArgumentException($"'{type}' has no size in memory", nameof(type)),
    };
}
