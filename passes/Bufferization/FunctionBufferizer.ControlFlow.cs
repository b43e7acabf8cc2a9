using OpenXla.Ir.Dialects.MemRef;
using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Bufferization;

/// <content>Loops and conditions: values carried along live in memory allocated before them.</content>
internal sealed partial class FunctionBufferizer
{
    /// <summary><c>%r = scf.if %c -> (tensor) {yield %a} else {yield %b} ⇒ scf.if %c {copy a, r} else {copy b, r}</c></summary>
    private bool If(IfOp op)
    {
        if (!op.Results.Types().Any(t => t is TensorType)) return ProcessRegions(op);
        var results = AllocateResults(op);
        if (results is null) return false;
        var kept = op.Results.ToArray().Where((_, i) => results[i].IsNull).ToArray();
        var state = _builder.NewState<IfOp>().AddOperands(op.Condition).AddResultTypes([.. kept.Select(r => r.Type)]);
        state.Regions.Add(op.Then);
        state.Regions.Add(op.Else);
        var replacement = _builder.Insert<IfOp>(state);
        foreach (var region in replacement.Regions)
        {
            if (!Process(region.Entry)) return false;
            StoreYield((YieldOp)region.Entry.Last!, results);
        }
        Publish(op, replacement, kept, results);
        return true;
    }

    /// <summary>Memory for each tensor result; no value for the others; null after an error.</summary>
    private Value[]? AllocateResults(Operation op)
    {
        var buffers = new Value[op.ResultCount];
        for (int i = 0; i < buffers.Length; i++)
        {
            if (op.GetResult(i).Type is not TensorType type) continue;
            if (!type.HasStaticShape)
            {
                Unsupported(op, $"the size of its result '{type}' is not known before it");
                return null;
            }
            buffers[i] = Allocate(type);
        }
        return buffers;
    }

    /// <summary>Copies yielded tensors to where they are expected; the others stay operands of the terminator.</summary>
    private void StoreYield(Operation terminator, Value[] targets, int firstOperand = 0)
    {
        _builder.SetInsertionPoint(terminator);
        var values = terminator.Operands.ToArray();
        var rest = values[..firstOperand].ToList();
        var moves = new List<(Value From, Value To)>();
        for (int i = 0; i < targets.Length; i++)
        {
            var value = values[firstOperand + i];
            if (targets[i].IsNull) rest.Add(value);
            else if (BufferOf(value) is var buffer && buffer != targets[i]) moves.Add((buffer, targets[i]));
        }
        // A target that is another move's source must be read before it is written.
        for (int i = 0; i < moves.Count; i++)
        {
            bool isOverwritten = moves.Take(i).Any(m => _buffers.SameMemory(m.To, moves[i].From)) || moves.Skip(i + 1).Any(m => _buffers.SameMemory(m.To, moves[i].From));
            if (!isOverwritten) continue;
            var saved = AllocateLike(TensorOf(moves[i].From), moves[i].From);
            Copy(moves[i].From, saved);
            moves[i] = (saved, moves[i].To);
        }
        foreach (var (from, to) in moves) Copy(from, to);
        terminator.SetOperands([.. rest]);
        _buffers.EraseNow();
    }

    private void Publish(Operation op, Operation replacement, Value[] kept, Value[] buffers)
    {
        for (int i = 0; i < kept.Length; i++) kept[i].ReplaceAllUsesWith(replacement.GetResult(i));
        for (int i = 0; i < buffers.Length; i++)
            if (!buffers[i].IsNull) _buffers.Add(op.GetResult(i), buffers[i], isWritable: true);
        _buffers.EraseLater(op);
    }

    /// <summary>Memory for each tensor carried along, holding what the loop begins with: that tensor's own if nobody reads it later.</summary>
    private Value[] AllocateCarried(Operation loop, OperandRange inits)
    {
        var carried = new Value[inits.Count];
        for (int i = 0; i < carried.Length; i++)
        {
            if (!_buffers.IsKnown(inits[i])) continue;
            var buffer = BufferOf(inits[i]);
            if (((MemRefType)buffer.Type).Layout is null && _buffers.CanWriteInPlace(loop, inits.Start + i))
            {
                carried[i] = buffer;
                continue;
            }
            carried[i] = AllocateLike(TensorOf(buffer), buffer);
            Copy(buffer, carried[i]);
        }
        return carried;
    }

    /// <summary>Drops the arguments that memory stands for now.</summary>
    private void DropArguments(Block block, Value[] buffers, int first)
    {
        for (int i = buffers.Length - 1; i >= 0; i--)
        {
            if (buffers[i].IsNull) continue;
            var argument = block.GetArgument(first + i);
            var standIn = UnrealizedConversionCastOp.Create(_builder, [argument.Type], [buffers[i]]);
            argument.ReplaceAllUsesWith(standIn.GetResult(0));
            block.EraseArgument(first + i);
            _buffers.Add(standIn.GetResult(0), buffers[i], isWritable: true, aliasOf: buffers[i]);
            _buffers.EraseLater(standIn);
        }
    }

    /// <summary>Processes a block of a loop, which may write over what the loop carries along.</summary>
    private bool ProcessLoop(Block body, Value[] carried)
    {
        Value[] buffers = [.. carried.Where(static b => !b.IsNull).Distinct()];
        var outer = Array.ConvertAll(buffers, b => _buffers.BeginCarrying(b, body));
        bool isDone = Process(body);
        for (int i = 0; i < buffers.Length; i++) _buffers.EndCarrying(buffers[i], outer[i]);
        return isDone;
    }

    private bool For(ForOp op)
    {
        if (!op.Results.Types().Any(t => t is TensorType)) return ProcessRegions(op);
        var carried = AllocateCarried(op, op.InitArgs);
        var inits = op.InitArgs.ToArray().Where((_, i) => carried[i].IsNull).ToArray();
        var kept = op.Results.ToArray().Where((_, i) => carried[i].IsNull).ToArray();
        var state = _builder.NewState<ForOp>().AddOperands(op.LowerBound, op.UpperBound, op.Step).AddOperands(inits).AddResultTypes([.. kept.Select(r => r.Type)]);
        state.Regions.Add(op.Body);
        DropArguments(op.Body.Entry, carried, 1);
        var replacement = _builder.Insert<ForOp>(state);
        if (!ProcessLoop(replacement.Body.Entry, carried)) return false;
        StoreYield(replacement.Body.Entry.Last!, carried);
        Publish(op, replacement, kept, carried);
        return true;
    }

    private bool While(WhileOp op)
    {
        if (!op.Results.Types().Any(t => t is TensorType) && !op.Inits.ToArray().Any(_buffers.IsKnown)) return ProcessRegions(op);
        var carried = AllocateCarried(op, op.Inits);
        var forwarded = ForwardedBuffers(op, carried);
        if (forwarded is null) return false;
        var inits = op.Inits.ToArray().Where((_, i) => carried[i].IsNull).ToArray();
        var kept = op.Results.ToArray().Where((_, i) => forwarded[i].IsNull).ToArray();
        var state = _builder.NewState<WhileOp>().AddOperands(inits).AddResultTypes([.. kept.Select(r => r.Type)]);
        state.Regions.Add(op.Before);
        state.Regions.Add(op.After);
        DropArguments(op.Before.Entry, carried, 0);
        DropArguments(op.After.Entry, forwarded, 0);
        var replacement = _builder.Insert<WhileOp>(state);
        if (!ProcessLoop(replacement.Before.Entry, carried)) return false;
        StoreYield(replacement.Before.Entry.Last!, forwarded, firstOperand: 1);
        if (!ProcessLoop(replacement.After.Entry, forwarded)) return false;
        StoreYield(replacement.After.Entry.Last!, carried);
        Publish(op, replacement, kept, forwarded);
        return true;
    }

    /// <summary>Where the values handed on by the condition live: a carried one that passes unchanged stays where it is.</summary>
    private Value[]? ForwardedBuffers(WhileOp op, Value[] carried)
    {
        var forwarded = new Value[op.ResultCount];
        var condition = op.Condition;
        for (int i = 0; i < forwarded.Length; i++)
        {
            if (op.GetResult(i).Type is not TensorType type) continue;
            var value = condition.Args[i];
            if (value.ArgumentOwner == op.Before.Entry && !carried[value.Index].IsNull)
            {
                forwarded[i] = carried[value.Index];
                continue;
            }
            if (!type.HasStaticShape)
            {
                Unsupported(op, $"the size of its result '{type}' is not known before it");
                return null;
            }
            forwarded[i] = Allocate(type);
        }
        return forwarded;
    }
}
