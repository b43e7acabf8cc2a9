using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Verification;

/// <summary>Checks a whole operation: its own rules, those inside its regions, terminators, and that definitions dominate uses.</summary>
public static class IrVerifier
{
    /// <summary>What is said of operations whose rules cannot be computed.</summary>
    internal const string Overflow = "has sizes whose sums or products do not fit 64 bits";

    /// <summary>Verifies; errors go to the context's diagnostics.</summary>
    /// <returns>True where nothing is wrong.</returns>
    public static bool Verify(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        var verifier = new Verifier(op.Context);
        if (ParallelVerification.TryVerifyBody(op, verifier) is { } body) verifier.Verified = body;
        VerifyWithDominance(op, verifier);
        verifier.Flush();
        return verifier.ErrorCount == 0;
    }

    /// <summary>As <see cref="Verify"/>, without what is inside of isolated operations, which has been verified; whether the symbols that it uses are there is looked at.</summary>
    internal static bool VerifyAroundIsolated(Operation op)
    {
        var verifier = new Verifier(op.Context) { SkipsIsolated = true };
        VerifyWithDominance(op, verifier);
        verifier.Flush();
        return verifier.ErrorCount == 0;
    }

    internal static void VerifyWithDominance(Operation op, Verifier verifier)
    {
        int before = verifier.ErrorCount;
        VerifyOperation(op, verifier);
        if (verifier.ErrorCount == before && op.RegionCount > 0) DominanceVerifier.Verify(op, verifier);
    }

    private static void VerifyOperation(Operation op, Verifier verifier)
    {
        try
        {
            VerifyParts(op, verifier);
        }
        catch (OverflowException)
        {
            // Rules multiply and add sizes; those that no memory could have may be written, but not computed with.
            verifier.Error(op, Overflow);
        }
    }

    private static void VerifyParts(Operation op, Verifier verifier)
    {
        int before = verifier.ErrorCount;
        VerifyStructure(op, verifier);
        if (verifier.ErrorCount > before) return;
        if (op._extra is { Attributes: not null }) VerifyDialectAttributes(op, verifier);
        op.VerifyInvariants(verifier);
        if (verifier.ErrorCount == before && op.Info.Is(OperationTraits.SingleBlock)) VerifySingleBlocks(op, verifier);
        if (verifier.ErrorCount == before && op.Info.IsBranch && op.Block is not null) VerifyBranch(op, (IBranch)op, verifier);
        if (verifier.ErrorCount == before) op.Verify(verifier);
        if (verifier.ErrorCount > before) return;
        int firstUser = verifier.SymbolUserCount;
        if (op.RegionCount > 0) VerifyRegions(op, verifier);
        if (verifier.ErrorCount == before) op.VerifyInferredTypes(verifier);
        if (verifier.ErrorCount == before && op.RegionCount > 0) VerifyRegionRules(op, verifier, firstUser);
        if (verifier.ErrorCount == before && op.Info.UsesSymbols) verifier.DeferSymbolUses((ISymbolUser)op);
    }

    private static void VerifyStructure(Operation op, Verifier verifier)
    {
        foreach (ref var slot in op.Slots)
            if (slot.Value is null)
            {
                verifier.Error(op, "null operand found");
                return;
            }
        if (!op.Info.IsRegistered)
        {
            VerifyUnregistered(op, verifier);
            return;
        }
        if (op.Info.Is(OperationTraits.Terminator) && op.Next is not null && op.Block is not null)
            verifier.Error(op, "must be the last operation in the parent block");
        if (op.SuccessorCount > 0 && !op.Info.Is(OperationTraits.Terminator)) verifier.Error(op, "successors in non-terminator");
    }

    private static void VerifyUnregistered(Operation op, Verifier verifier)
    {
        if (op.Info.Dialect is { AllowsUnknownOperations: true }) return;
        if (op.Info.Dialect is { } dialect && op is not DetachedRegionOwner)
        {
            verifier.ErrorAt(op, $"unregistered operation '{op.Name}' found in dialect ('{dialect.Name}') that does not allow unknown operations");
            return;
        }
        if (op.Context.AllowUnregisteredDialects || op is DetachedRegionOwner) return;
        verifier.Error(op, "created with unregistered dialect. If this is intended, please call allowUnregisteredDialects() on the MLIRContext, or use -allow-unregistered-dialect with the MLIR opt tool used");
    }

    private static void VerifyDialectAttributes(Operation op, Verifier verifier)
    {
        foreach (ref readonly var attribute in op.DiscardableAttributes.Entries) verifier.DialectOf(attribute.Name)?.VerifyAttribute(op, attribute, verifier);
    }

    private static void VerifySingleBlocks(Operation op, Verifier verifier)
    {
        foreach (var region in op.Regions)
        {
            if (region.FirstBlock is not { } block) continue;
            if (block.Next is not null) verifier.Error(op, $"expects region #{region.Index} to have 0 or 1 blocks");
            else if (block.Last is null && !op.Info.Is(OperationTraits.NoTerminator)) verifier.Error(op, "expects a non-empty block");
            else continue;
            return;
        }
    }

    private static void VerifyRegionRules(Operation op, Verifier verifier, int firstUser)
    {
        int before = verifier.ErrorCount;
        if (op.Info.Is(OperationTraits.SingleBlock) && op.Info.Definition?.ImplicitTerminator is { } terminator) VerifyTerminators(op, terminator, verifier);
        if (verifier.ErrorCount == before && op.Info.Is(OperationTraits.SymbolTable)) SymbolTable.Verify(op, verifier, firstUser);
        if (verifier.ErrorCount == before) op.VerifyRegions(verifier);
    }

    private static void VerifyTerminators(Operation op, string terminator, Verifier verifier)
    {
        foreach (var region in op.Regions)
        {
            if (region.FirstBlock is not { Last: { } last } || last.Name == terminator) continue;
            verifier.Error(op, $"expects regions to end with '{terminator}', found '{last.Name}'")
                .Note($"in custom textual format, the absence of terminator implies '{terminator}'");
            return;
        }
    }

    /// <summary>Operations that are isolated from those around them come last, and all of them are looked at.</summary>
    private static void VerifyRegions(Operation op, Verifier verifier)
    {
        int before = verifier.ErrorCount;
        bool hasIsolated = false;
        bool needsTerminator = op.Info.IsRegistered && !op.Info.Is(OperationTraits.NoTerminator);
        foreach (var region in op.Regions)
        {
            if (region.FirstBlock is { HasPredecessors: true })
            {
                verifier.ErrorAt(op, "entry block of region may not have predecessors");
                return;
            }
            for (var block = region.FirstBlock; block is not null; block = block.Next)
            {
                hasIsolated |= VerifyBlock(block, needsTerminator, verifier);
                if (verifier.ErrorCount > before) return;
            }
        }
        if (hasIsolated && !verifier.SkipsIsolated) VerifyIsolated(op, verifier);
    }

    private static void VerifyIsolated(Operation parent, Verifier verifier)
    {
        foreach (var region in parent.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var op = block.First; op is not null; op = op.Next)
                    if (IsIsolated(op)) VerifyWithDominance(op, verifier);
    }

    private static bool IsIsolated(Operation op) => op.RegionCount > 0 && op.Info.Is(OperationTraits.IsolatedFromAbove);

    /// <returns>Whether it holds isolated operations, which are left.</returns>
    private static bool VerifyBlock(Block block, bool needsTerminator, Verifier verifier)
    {
        bool hasIsolated = false;
        int before = verifier.ErrorCount;
        if (needsTerminator && block.Last is null)
        {
            verifier.ErrorAt(block.ParentOp!.Location, "empty block: expect at least a terminator");
            return false;
        }
        for (var op = block.First; op is not null; op = op.Next)
        {
            if (op.SuccessorCount > 0 && op.Next is not null)
            {
                verifier.Error(op, "with block successors must terminate its parent block");
                return false;
            }
            if (verifier.Verified == block) continue;
            if (IsIsolated(op)) hasIsolated = true;
            else VerifyOperation(op, verifier);
            if (verifier.ErrorCount > before) return false;
        }
        // Last: what is wrong with an operation tells more than that the block does not end.
        for (int i = 0; i < (block.Last?.SuccessorCount ?? 0); i++)
            if (block.Last!.GetSuccessor(i).Parent != block.Parent)
            {
                verifier.Error(block.Last, "branching to block of a different region");
                return false;
            }
        if (needsTerminator && block.Last is { Info.IsRegistered: true } last && !last.Info.Is(OperationTraits.Terminator))
            verifier.ErrorAt(last, "block with no terminator, has " + Text.AsmPrinter.ToGenericText(last));
        return hasIsolated;
    }

    private static void VerifyBranch(Operation op, IBranch branch, Verifier verifier)
    {
        int before = verifier.ErrorCount;
        for (int i = 0; i < op.SuccessorCount; i++)
        {
            var operands = branch.SuccessorOperands(i);
            if (operands.Start + operands.Count > op.OperandCount)
            {
                // How an op counts its operands is its own matter, so that its words come first.
                op.Verify(verifier);
                if (verifier.ErrorCount == before) verifier.Error(op, $"says that operands {operands.Start} to {operands.Start + operands.Count - 1} are those of successor #{i}, but has {op.OperandCount}");
                return;
            }
            var target = op.GetSuccessor(i);
            if (operands.Count != target.ArgumentCount)
            {
                verifier.ErrorAt(op, $"branch has {operands.Count} operands for successor #{i}, but target block has {target.ArgumentCount}");
                return;
            }
            for (int k = 0; k < operands.Count; k++)
                if (!operands[k].Type.Equals(target.GetArgument(k).Type))
                {
                    verifier.ErrorAt(op, $"type mismatch for bb argument #{k} of successor #{i}");
                    return;
                }
        }
    }
}
