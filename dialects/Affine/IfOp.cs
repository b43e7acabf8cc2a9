using OpenXla.Ir.Dialects.Affine.Folding;

namespace OpenXla.Ir.Dialects.Affine;

/// <summary>One of two bodies, as an integer set says: <c>affine.if affine_set&lt;(d0) : (d0 - 4 >= 0)>(%i) { … } else { … }</c>.</summary>
[Op("affine.if")]
public sealed partial class IfOp : Operation, IImplicitTerminator<YieldOp>, INoRegionArguments, IRecursiveMemoryEffects, IFoldable
{
    [Operand("operands")] public partial OperandRange ConditionOperands { get; }
    [Attr] public partial IntegerSetAttr Condition { get; set; }
    [Region("thenRegion", OneBlock = true)] public partial Region Then { get; }
    [Region("elseRegion")] public partial Region Else { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    /// <summary>The set takes in the maps that its operands come from.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (ConditionOperands.Count == 0) return FoldResult.None;
        var set = Condition.Set;
        var map = new AffineMap(set.DimCount, set.SymbolCount, set.Constraints);
        var simpler = new OperandMap(map, ConditionOperands);
        bool composes = false;
        foreach (var operand in ConditionOperands) composes |= operand.DefiningOp is ApplyOp;
        if (composes) simpler.Compose();
        simpler.Canonicalize();
        if (simpler.Equals(map, ConditionOperands)) return FoldResult.None;
        Condition = new IntegerSetAttr(new IntegerSet(simpler.Map.DimCount, simpler.Map.SymbolCount, simpler.Map.Results, set.EqualityFlags));
        SetOperands([.. simpler.Operands]);
        return FoldResult.InPlace;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<IfOp>(DropEmptyElse).Add<IfOp>(TakeKnownBranch);
    }

    /// <summary><c>affine.if … { A } else { } ⇒ affine.if … { A }</c></summary>
    private static bool DropEmptyElse(IfOp op, PatternRewriter rewriter)
    {
        if (op.ResultCount > 0 || op.Else.IsEmpty || op.Else.Entry.First is not YieldOp yield) return rewriter.NoMatch(op, $"the else block does something, or there is none");
        rewriter.Erase(yield);
        op.Else.Entry.Erase();
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>affine.if (0 == 0) { A } else { B } ⇒ A</c>, <c>affine.if (1 == 0) { A } else { B } ⇒ B</c></summary>
    private static bool TakeKnownBranch(IfOp op, PatternRewriter rewriter)
    {
        var set = op.Condition.Set;
        bool isAll = set.EqualityFlags is [true] && set.Constraints[0].IsConstant(0);
        if (!isAll && !set.IsCanonicallyEmpty) return rewriter.NoMatch(op, $"the set is neither all nor nothing");
        var taken = isAll ? op.Then : op.Else;
        if (taken.IsEmpty) return rewriter.Erase(op);
        var yield = taken.Entry.Last!;
        var values = yield.Operands.ToArray();
        rewriter.Erase(yield);
        rewriter.InlineBlockBefore(taken.Entry, op);
        return rewriter.Replace(op, values);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var condition = parser.ParseAttribute<IntegerSetAttr>();
        state.AddAttribute("condition", condition);
        int at = parser.NextPosition;
        var (dims, symbols) = DimensionSyntax.Parse(parser, state);
        if (condition.Set.DimCount != dims) throw parser.Error(at, "dim operand count and integer set dim count must match");
        if (condition.Set.SymbolCount != symbols) throw parser.Error(at, "symbol operand count and integer set symbol count must match");
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state), state);
        if (parser.TryKeyword("else"u8)) OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state), state);
        else state.AddRegion();
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintAttribute(Condition);
        DimensionSyntax.Print(printer, ConditionOperands, Condition.Set.DimCount);
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            printer.PrintResultTypes(Results.Types());
        }
        printer.Write(" "u8);
        printer.PrintRegion(Then, printEntryArguments: false, printTerminators: ResultCount > 0);
        if (!Else.IsEmpty)
        {
            printer.Write(" else "u8);
            printer.PrintRegion(Else, printEntryArguments: false, printTerminators: ResultCount > 0);
        }
        printer.PrintAttributeDictionary(this, "condition");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ConditionOperands.Count != Condition.Set.InputCount) verifier.Error(this, "operand count and condition integer set dimension and symbol count must match");
        else DimensionScope.Verify(this, verifier, ConditionOperands, Condition.Set.DimCount);
    }
}
