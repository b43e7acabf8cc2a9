namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A rewrite: what to find, ended by the <c>pdl.rewrite</c> that says what to do.</summary>
[Op("pdl.pattern", Syntax = "($sym_name^)? `:` `benefit` `(` $benefit `)` attr-dict-with-keyword $bodyRegion")]
public sealed partial class PatternOp : Operation, IIsolatedFromAbove, ISingleBlock, ISymbol
{
    [Attr<BenefitAttr>] public partial IntegerAttr Benefit { get; set; }
    [Attr("sym_name")] public partial string? Symbol { get; set; }
    [Region(OneBlock = true)] public partial Region BodyRegion { get; }

    public override string DefaultDialect => "pdl";

    public string? SymbolName
    {
        get => Symbol;
        set => Symbol = value;
    }

    public SymbolVisibility Visibility
    {
        get => SymbolTable.VisibilityOf(GetAttribute<StringAttr>("sym_visibility"));
        set => SetAttribute("sym_visibility", SymbolTable.AttributeOf(value));
    }

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var block = BodyRegion.FirstBlock!;
        if (block.Last is not RewriteOp)
        {
            var error = verifier.Error(this, "expected body to terminate with `pdl.rewrite`");
            if (block.Last is { } last) error.Note("see terminator defined here", last.Location);
            return;
        }
        if (FirstForeign(block) is { } foreign) verifier.Error(this, "expected only `pdl` operations within the pattern body").Note("see non-`pdl` operation defined here", foreign.Location);
        else if (!block.Operations.Any(static o => o is OperationOp)) verifier.Error(this, "the pattern must contain at least one `pdl.operation`");
        else if (LastDisconnected(block) is { } alone) verifier.Error(this, "the operations must form a connected component").Note("see a disconnected value / operation here", alone.Location);
    }

    private static Operation? FirstForeign(Block block)
    {
        foreach (var op in block.Operations)
        {
            foreach (var region in op.Regions)
                foreach (var inner in region.Blocks)
                    if (FirstForeign(inner) is { } found) return found;
            if (op.Info.Dialect is not PdlDialect) return op;
        }
        return null;
    }

    /// <summary>As upstream, it is the last one that is told.</summary>
    private static Operation? LastDisconnected(Block block)
    {
        Operation? last = null;
        var visited = new HashSet<Operation>();
        foreach (var op in block.Operations)
        {
            if (op is not (OperandOp or OperandsOp or ResultOp or ResultsOp or OperationOp)) continue;
            if (visited.Count == 0) Visit(op, visited);
            else if (!visited.Contains(op)) last = op;
        }
        return last;
    }

    /// <summary>Gathers what is connected with an operation through what it reads and by whom it is read.</summary>
    private static void Visit(Operation start, HashSet<Operation> visited)
    {
        var pending = new Stack<Operation>([start]);
        while (pending.TryPop(out var op))
        {
            if (op.ParentOp is not PatternOp || op is RewriteOp || !visited.Add(op)) continue;
            if (op is OperationOp operation)
            {
                foreach (var operand in operation.OperandValues)
                    if (operand.DefiningOp is { } defining) pending.Push(defining);
            }
            else if (op is ResultOp or ResultsOp && op.GetOperand(0).DefiningOp is { } parent)
            {
                pending.Push(parent);
            }
            foreach (var result in op.Results)
                foreach (var use in result.Uses) pending.Push(use.Owner);
        }
    }
}
