namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>The rewrites of <see cref="DeallocOp"/>.</summary>
internal static class DeallocCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<DeallocOp>(JoinConditions).Add<DeallocOp>(JoinRetained).Add<DeallocOp>(DropEmpty).Add<DeallocOp>(DropNever)
        .Add<DeallocOp>(SkipMetadata).Add<DeallocOp>(DropUnused);

    /// <summary>Gives the op other memrefs and conditions.</summary>
    private static bool Update(DeallocOp op, PatternRewriter rewriter, List<Value> memories, List<Value> conditions)
    {
        op.ReplaceOperands(0, op.Memories.Count + op.Conditions.Count, [.. memories, .. conditions]);
        op.SetAttribute("operandSegmentSizes", DenseArrayAttr.I32(memories.Count, conditions.Count, op.ResultCount));
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>dealloc (%m, %m) if (%a, %b) ⇒ dealloc (%m) if (ori %a, %b)</c></summary>
    private static bool JoinConditions(DeallocOp op, PatternRewriter rewriter)
    {
        var (memories, conditions) = (new List<Value>(), new List<Value>());
        for (int i = 0; i < op.Memories.Count; i++)
        {
            int known = memories.IndexOf(op.Memories[i]);
            if (known < 0)
            {
                memories.Add(op.Memories[i]);
                conditions.Add(op.Conditions[i]);
            }
            else if (conditions[known] != op.Conditions[i])
            {
                conditions[known] = Arith.OrIOp.Create(rewriter, conditions[known], op.Conditions[i]).GetResult(0);
            }
        }
        return memories.Count == op.Memories.Count ? rewriter.NoMatch(op, $"each memref is there once") : Update(op, rewriter, memories, conditions);
    }

    /// <summary><c>%a, %b = dealloc … retain (%r, %r) ⇒ %a = dealloc … retain (%r)</c></summary>
    private static bool JoinRetained(DeallocOp op, PatternRewriter rewriter)
    {
        var retained = new List<Value>();
        var places = new int[op.Retained.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = retained.IndexOf(op.Retained[i]);
            if (places[i] >= 0) continue;
            places[i] = retained.Count;
            retained.Add(op.Retained[i]);
        }
        if (retained.Count == places.Length) return rewriter.NoMatch(op, $"each memref is retained once");
        var types = new IrType[retained.Count];
        Array.Fill(types, IntegerType.I1);
        var joined = DeallocOp.Create(rewriter, types, op.Memories, op.Conditions, retained.ToArray());
        return rewriter.Replace(op, [.. places.Select(place => joined.GetResult(place))]);
    }

    /// <summary><c>%a = dealloc retain (%r) ⇒ false</c></summary>
    private static bool DropEmpty(DeallocOp op, PatternRewriter rewriter)
    {
        if (op.Memories.Count > 0) return rewriter.NoMatch(op, $"there is something to free");
        Value never = Arith.ConstantOp.Create(rewriter, IntegerAttr.False).Result;
        var values = new Value[op.ResultCount];
        Array.Fill(values, never);
        return rewriter.Replace(op, values);
    }

    /// <summary><c>dealloc (%m, %n) if (%a, false) ⇒ dealloc (%m) if (%a)</c></summary>
    private static bool DropNever(DeallocOp op, PatternRewriter rewriter)
    {
        var (memories, conditions) = (new List<Value>(), new List<Value>());
        for (int i = 0; i < op.Memories.Count; i++)
        {
            if (OperationFolding.ConstantOf(op.Conditions[i]) is IntegerAttr { IsZero: true }) continue;
            memories.Add(op.Memories[i]);
            conditions.Add(op.Conditions[i]);
        }
        return memories.Count == op.Memories.Count ? rewriter.NoMatch(op, $"no condition is known to be false") : Update(op, rewriter, memories, conditions);
    }

    /// <summary><c>dealloc (base of %m) if (%a) ⇒ dealloc (%m) if (%a)</c> where <c>%m</c> is an allocation</summary>
    private static bool SkipMetadata(DeallocOp op, PatternRewriter rewriter)
    {
        bool changed = false;
        for (int i = 0; i < op.Memories.Count; i++)
        {
            if (op.Memories[i].DefiningOp is not MemRef.ExtractStridedMetadataOp { Source: var source } || !Allocates(source, alone: false)) continue;
            op.SetOperand(i, source);
            changed = true;
        }
        if (!changed) return rewriter.NoMatch(op, $"no memref is the base of an allocation");
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>%m = alloc; dealloc (%m) if (%a) ⇒ nothing</c> where nobody else uses <c>%m</c></summary>
    private static bool DropUnused(DeallocOp op, PatternRewriter rewriter)
    {
        var (memories, conditions, dead) = (new List<Value>(), new List<Value>(), new List<Operation>());
        for (int i = 0; i < op.Memories.Count; i++)
        {
            if (op.Memories[i].HasOneUse && Allocates(op.Memories[i], alone: true))
            {
                dead.Add(op.Memories[i].DefiningOp!);
                continue;
            }
            memories.Add(op.Memories[i]);
            conditions.Add(op.Conditions[i]);
        }
        if (dead.Count == 0) return rewriter.NoMatch(op, $"all memrefs are used");
        Update(op, rewriter, memories, conditions);
        foreach (var allocation in dead) rewriter.Erase(allocation);
        return true;
    }

    /// <summary>Whether the value is allocated by its operation, which may have to do nothing else.</summary>
    private static bool Allocates(Value value, bool alone)
    {
        if (value.DefiningOp is not { } op || op.As<IMemoryEffects>() is not { } memory) return false;
        var effects = new List<MemoryEffect>();
        memory.GetEffects(effects);
        bool found = false;
        foreach (var effect in effects)
        {
            bool allocates = effect.Kind == MemoryEffectKind.Allocate && effect.Value == value;
            if (alone && (!allocates || op.ResultCount != 1)) return false;
            found |= allocates;
        }
        return found;
    }
}
