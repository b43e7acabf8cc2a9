namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A region whose stack memory is free after it: <c>memref.alloca_scope { … }</c>.</summary>
[Op("memref.alloca_scope")]
public sealed partial class AllocaScopeOp : Operation, IImplicitTerminator<AllocaScopeReturnOp>, IAutomaticAllocationScope, IRecursiveMemoryEffects, INoRegionArguments
{
    [Region("bodyRegion", OneBlock = true)] public partial Region Body { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<AllocaScopeReturnOp>(parser.ParseRegion(state), state);
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        if (ResultCount > 0)
        {
            printer.Write(" -> ("u8);
            printer.PrintTypes(Results);
            printer.Write(")"u8);
        }
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false, printTerminators: ResultCount > 0);
        printer.PrintAttributeDictionary(DiscardableAttributes);
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<AllocaScopeOp>(Inline).Add<AllocaScopeOp>(HoistAllocations);
    }

    /// <summary><c>alloca_scope { A } ⇒ A</c> where nothing in it is allocated on the stack, or where the scope around ends right after it</summary>
    private static bool Inline(AllocaScopeOp op, PatternRewriter rewriter)
    {
        if (MayAllocate(op))
        {
            if (op.ParentOp?.Is(OperationTraits.AutomaticAllocationScope) != true) return rewriter.NoMatch(op, $"the operation around is no scope");
            if (!IsLast(op)) return rewriter.NoMatch(op, $"what it allocates would live longer");
        }
        var body = op.Body.Entry;
        var values = ((AllocaScopeReturnOp)body.Last!).Values.ToArray();
        rewriter.Erase(body.Last!);
        rewriter.InlineBlockBefore(body, op);
        return rewriter.Replace(op, values);
    }

    /// <summary>Moves what is allocated before the operations around, up to the nearest scope, where all of them end right after this one.</summary>
    private static bool HoistAllocations(AllocaScopeOp op, PatternRewriter rewriter)
    {
        var outer = op.ParentOp;
        if (outer is null || outer.Is(OperationTraits.AutomaticAllocationScope)) return rewriter.NoMatch(op, $"the operation around is a scope itself");
        if (!IsLast(op) || !IsLast(outer)) return rewriter.NoMatch(op, $"what it allocates would live longer");
        while (outer.ParentOp is { } around && !around.Is(OperationTraits.AutomaticAllocationScope))
        {
            outer = around;
            if (!IsLast(outer)) return rewriter.NoMatch(op, $"what it allocates would live longer");
        }
        if (outer.ParentOp is null) return rewriter.NoMatch(op, $"there is no scope around");
        var found = new List<Operation>();
        for (var inner = op.Body.Entry.First; inner is not null; inner = inner.Next)
            if (inner is AllocaOp && IsDefinedBefore(inner, outer)) found.Add(inner);
        if (found.Count == 0) return rewriter.NoMatch(op, $"nothing can be allocated earlier");
        foreach (var allocation in found)
        {
            rewriter.SetInsertionPoint(outer);
            rewriter.Replace(allocation, rewriter.InsertClone(allocation));
        }
        return true;
    }

    private static bool IsDefinedBefore(Operation op, Operation place)
    {
        foreach (var operand in op.Operands)
            for (var region = operand.ParentRegion; region is not null; region = region.Owner.ParentRegion)
                if (region.Owner == place) return false;
        return true;
    }

    /// <summary>Whether the operation ends the one block of its region, but for the terminator.</summary>
    private static bool IsLast(Operation op) => op.Next is { } next && next == op.Block!.Last && (next.Is(OperationTraits.Terminator) || !next.Info.IsRegistered) && op.ParentRegion!.HasOneBlock;

    /// <summary>Whether something inside may allocate on the stack; what can't be seen through may.</summary>
    private static bool MayAllocate(Operation scope)
    {
        foreach (var region in scope.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                {
                    if (IsPotentialAllocation(op)) return true;
                    if (!op.Is(OperationTraits.AutomaticAllocationScope) && MayAllocate(op)) return true;
                }
        return false;
    }

    private static bool IsPotentialAllocation(Operation op)
    {
        if (op.Is(OperationTraits.NoMemoryEffect) || op.Is(OperationTraits.Pure) || (op.Is(OperationTraits.RecursiveMemoryEffects) && op.As<IMemoryEffects>() is null)) return false;
        if (op.As<IMemoryEffects>() is not { } effects) return true;
        var list = new List<MemoryEffect>();
        effects.GetEffects(list);
        // What allocates on the heap says so of its own result too, but only an alloca is freed by leaving the scope.
        foreach (var effect in list)
            if (effect.Kind == MemoryEffectKind.Allocate && op is not AllocOp and not ReallocOp) return true;
        return false;
    }

    protected override void VerifyRegions(Verifier verifier) => RegionFlow.ToParent(this, verifier, GetRegion(0));
}
