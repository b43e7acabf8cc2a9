using OpenXla.Ir.Dialects.Arith.Folding;

namespace OpenXla.Ir.Dialects.Arith;

/// <summary>One of two values by a condition; by a vector or tensor of conditions, element by element.</summary>
[Op("arith.select")]
[TypesMatch("true_value", "false_value", "result")]
public sealed partial class SelectOp : Operation, IElementwise, IPure, IFoldable
{
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

    /// <summary><c>select(true, a, b) ⇒ a</c>, <c>select(c, a, a) ⇒ a</c>, <c>select(c, true, false) ⇒ c</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (TrueValue == FalseValue) return TrueValue;
        if (IntegerFolding.IsOne(operands[0])) return TrueValue;
        if (IntegerFolding.IsZero(operands[0])) return FalseValue;
        if (Condition.Type.Equals(Result.Type) && IntegerFolding.IsOne(operands[1]) && IntegerFolding.IsZero(operands[2])) return Condition;
        return FoldResult.None;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<SelectOp>(ExtendCondition);
    }

    /// <summary><c>select(c, 1, 0) ⇒ extui(c)</c>, <c>select(c, false, true) ⇒ xori(c, true)</c></summary>
    private static bool ExtendCondition(SelectOp op, PatternRewriter rewriter)
    {
        var (yes, no) = (OperationFolding.ConstantOf(op.TrueValue), OperationFolding.ConstantOf(op.FalseValue));
        if (op.Condition.Type.Equals(op.Result.Type) && IntegerFolding.IsZero(yes) && IntegerFolding.IsOne(no))
            return rewriter.Replace(op, rewriter.Insert(rewriter.NewState<XOrIOp>().AddOperands(op.Condition, op.FalseValue).AddResultTypes(op.Result.Type)));
        if (op.Result.Type is not IntegerType { Width: > 1 } || !op.Condition.Type.Equals(IntegerType.I1)) return rewriter.NoMatch(op, $"the result is no wider integer");
        if (!IntegerFolding.IsOne(yes) || !IntegerFolding.IsZero(no)) return rewriter.NoMatch(op, $"the values are not one and zero");
        return rewriter.Replace(op, rewriter.Insert(rewriter.NewState<ExtUIOp>().AddOperands(op.Condition).AddResultTypes(op.Result.Type)));
    }
}
