using OpenXla.Ir.Definitions;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Text;
using OpenXla.Ir.Traits;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Builtin;

/// <summary>Stands between values of two type systems while a conversion is under way: <c>%1 = builtin.unrealized_conversion_cast %0 : i64 to index</c>.</summary>
public sealed class UnrealizedConversionCastOp : Operation, IOperationDefinition<UnrealizedConversionCastOp>, IPure, IFoldable
{
    private OperandSlots1 _slots;

    public UnrealizedConversionCastOp() => UseInlineOperands(ref _slots);

    [Operand] public OperandRange Inputs => Operands;
    [Result] public ResultRange Outputs => Results;

    public static string OperationName => "builtin.unrealized_conversion_cast";
    public static bool HasCustomSyntax => true;

    public static UnrealizedConversionCastOp CreateBlank() => new();

    public static UnrealizedConversionCastOp Create(OpBuilder builder, ReadOnlySpan<IrType> results, ReadOnlySpan<Value> inputs)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Insert<UnrealizedConversionCastOp>(builder.NewState(OperationName).AddOperands(inputs).AddResultTypes(results));
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var operands = new List<UnresolvedOperand>();
        int at = parser.NextPosition;
        parser.ParseOperandList(operands);
        var types = operands.Count > 0 && ParseColon(parser) ? parser.ParseTypeList() : [];
        parser.ExpectKeyword("to"u8);
        state.AddResultTypes([.. parser.ParseTypeList()]);
        parser.ParseOptionalAttributeDictionary(state);
        parser.ResolveOperands(operands, types, at, state);
    }

    private static bool ParseColon(AsmParser parser)
    {
        parser.Expect(":"u8);
        return true;
    }

    protected internal override void Print(AsmPrinter printer)
    {
        if (OperandCount > 0)
        {
            printer.Write(" "u8);
            printer.PrintOperands(Operands);
            printer.Write(" : "u8);
            printer.PrintTypes(Operands);
        }
        printer.Write(" to "u8);
        printer.PrintTypes(Results);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    protected internal override void VerifyInvariants(Verifier verifier)
    {
        if (ResultCount == 0) verifier.Error(this, "expected at least one result for cast operation");
    }

    /// <summary><c>cast(cast(x : A to B) : B to A) ⇒ x</c>; a cast to the same types is its operands.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (OperandCount == ResultCount && SameTypes(Operands)) return FoldResult.Of(Operands.ToArray());
        if (OperandCount == 0 || GetOperand(0).DefiningOp is not UnrealizedConversionCastOp inner) return FoldResult.None;
        if (inner.ResultCount != OperandCount || inner.OperandCount != ResultCount) return FoldResult.None;
        for (int i = 0; i < OperandCount; i++)
            if (GetOperand(i) != inner.GetResult(i)) return FoldResult.None;
        return SameTypes(inner.Operands) ? FoldResult.Of(inner.Operands.ToArray()) : FoldResult.None;
    }

    private bool SameTypes(OperandRange values)
    {
        for (int i = 0; i < ResultCount; i++)
            if (!values[i].Type.Equals(GetResult(i).Type)) return false;
        return true;
    }
}
