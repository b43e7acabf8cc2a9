using OpenXla.Ir.Analysis.Ranges;
using OpenXla.Ir.Dialects.Arith.Canonicalization;
using OpenXla.Ir.Dialects.Arith.Folding;
using OpenXla.Ir.Dialects.Ub;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>One of two values by a condition; by a vector or tensor of conditions, element by element.</summary>
[Op("arith.select")]
[TypesMatch("true_value", "false_value", "result")]
public sealed partial class SelectOp : Operation, IElementwise, IPure, IFoldable, IInferIntegerRange
{
    /// <summary>More elements than these are not chosen at compile time.</summary>
    private const long ElementLimit = 1 << 16;

    [Operand<BoolLike>] public partial Value Condition { get; set; }
    [Operand("true_value")] public partial Value TrueValue { get; set; }
    [Operand("false_value")] public partial Value FalseValue { get; set; }
    [Result] public partial Value Result { get; }

    /// <summary>The condition's type is written only where it is not i1.</summary>
    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var condition = parser.ParseOperand();
        parser.Expect(","u8);
        var trueValue = parser.ParseOperand();
        parser.Expect(","u8);
        var falseValue = parser.ParseOperand();
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        var conditionType = (IrType)IntegerType.I1;
        var type = parser.ParseType();
        if (parser.TryConsume(","u8)) (conditionType, type) = (type, parser.ParseType());
        parser.ResolveOperand(condition, conditionType, state);
        parser.ResolveOperand(trueValue, type, state);
        parser.ResolveOperand(falseValue, type, state);
        state.AddResultTypes(type);
    }

    protected override void Print(AsmPrinter printer)
    {
        printer.Write(" "u8);
        printer.PrintOperands(Operands);
        printer.PrintAttributeDictionary(DiscardableAttributes);
        printer.Write(" : "u8);
        if (Condition.Type is ShapedType)
        {
            printer.PrintType(Condition.Type);
            printer.Write(", "u8);
        }
        printer.PrintType(Result.Type);
    }

    protected override void Verify(Verifier verifier)
    {
        if (Condition.Type.Equals(IntegerType.I1) || Condition.Type.Equals(ArithTypes.I1Like(Result.Type))) return;
        verifier.Error(this, "failed to verify that condition is signless i1 or has matching shape");
    }

    /// <summary><c>select(true, a, b) ⇒ a</c>, <c>select(c, a, a) ⇒ a</c>, <c>select(c, true, false) ⇒ c</c>, <c>select(a == b, a, b) ⇒ b</c>, <c>select(c, poison, b) ⇒ b</c>; chooses among constants.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (TrueValue == FalseValue) return TrueValue;
        if (IntegerFolding.IsOne(operands[0])) return TrueValue;
        if (IntegerFolding.IsZero(operands[0])) return FalseValue;
        if (operands[1] is PoisonAttr) return FalseValue;
        if (operands[2] is PoisonAttr) return TrueValue;
        if (Result.Type.Equals(IntegerType.I1) && IntegerFolding.IsOne(operands[1]) && IntegerFolding.IsZero(operands[2])) return Condition;
        if (Condition.DefiningOp is CmpIOp { Predicate: CmpIPredicate.Eq or CmpIPredicate.Ne } comparison && Compares(comparison))
            return comparison.Predicate == CmpIPredicate.Ne ? TrueValue : FalseValue;
        return operands is [DenseElementsAttr conditions, DenseElementsAttr yes, DenseElementsAttr no] ? Choose(conditions, yes, no) : FoldResult.None;
    }

    /// <summary>True where the condition compares the two values with each other.</summary>
    private bool Compares(CmpIOp comparison) =>
        (comparison.Lhs == TrueValue && comparison.Rhs == FalseValue) || (comparison.Rhs == TrueValue && comparison.Lhs == FalseValue);

    private static IrAttribute? Choose(DenseElementsAttr conditions, DenseElementsAttr yes, DenseElementsAttr no)
    {
        if (conditions.Count > ElementLimit || yes.Count != conditions.Count || no.Count != conditions.Count) return null;
        var values = new IrAttribute[conditions.Count];
        for (int i = 0; i < values.Length; i++) values[i] = conditions[i] is IntegerAttr { Boolean: true } ? yes[i] : no[i];
        return DenseElementsAttr.Of(yes.Type, values);
    }

    public static void PopulateCanonicalization(PatternSet patterns) => SelectCanonicalization.Populate(patterns);

    bool IInferIntegerRange.InfersFromUnknown => true;

    public void InferRanges(ReadOnlySpan<IntegerRange> operands, Action<Value, IntegerRange> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (operands[0].Constant is { } condition) set(Result, condition.IsZero ? operands[2] : operands[1]);
        else if (operands[1].IsUninitialized || operands[2].IsUninitialized) set(Result, IntegerRange.All(Result.Type));
        else set(Result, IntegerRange.Join(operands[1], operands[2]));
    }
}
