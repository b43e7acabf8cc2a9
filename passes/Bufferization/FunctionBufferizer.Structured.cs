using OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Bufferization;

/// <content>Structured operations: the same op on memory.</content>
internal sealed partial class FunctionBufferizer
{
    /// <summary><c>linalg.x ins(%t) outs(%i) -> tensor ⇒ linalg.x ins(%m) outs(%b)</c>, where %b is %i's own memory if nobody reads it later.</summary>
    private bool Structured(Operation op)
    {
        var structured = (IStructured)op;
        var operands = new Value[op.OperandCount];
        for (int i = 0; i < operands.Length; i++) operands[i] = _buffers.IsKnown(op.GetOperand(i)) ? BufferOf(op.GetOperand(i)) : op.GetOperand(i);
        var inits = structured.Inits;
        var written = new List<Value>();
        for (int i = 0; i < inits.Count; i++)
        {
            if (inits[i].Type is not TensorType && !_buffers.IsKnown(inits[i])) continue;
            int at = inits.Start + i;
            bool reads = ReadsInit(structured, i);
            operands[at] = WritableBuffer(op, at, reads);
            written.Add(operands[at]);
        }
        var state = new OperationState(op.Info, op.Location).AddOperands(operands);
        foreach (var attribute in op.AllAttributes.Entries) state.Attributes.Add(attribute);
        foreach (var region in op.Regions) state.Regions.Add(region);
        var lowered = _builder.Insert(state);
        for (int i = 0; i < op.ResultCount; i++) _buffers.Add(op.GetResult(i), written[i], isWritable: true, aliasOf: written[i]);
        _buffers.EraseLater(op);
        // A body may read tensors at places that it computes.
        return ProcessRegions(lowered);
    }

    /// <summary>True where the body looks at the element that it writes, or does not write all of them.</summary>
    private static bool ReadsInit(IStructured op, int index)
    {
        int argument = op.StructuredInputs.Count + index;
        var body = op.StructuredBody;
        if (argument >= body.ArgumentCount || body.GetArgument(argument).HasUses) return true;
        return !op.Maps[argument].IsPermutation;
    }

    /// <summary>Memory that the op may write as its operand: the operand's own, or a new one with a copy where the old content matters.</summary>
    private Value WritableBuffer(Operation op, int operand, bool reads)
    {
        var tensor = op.GetOperand(operand);
        var buffer = BufferOf(tensor);
        if (_buffers.CanWriteInPlace(op, operand)) return buffer;
        var fresh = AllocateLike(TensorOf(buffer), buffer);
        if (reads) Copy(buffer, fresh);
        return fresh;
    }

    private static TensorType TensorOf(Value buffer)
    {
        var type = (MemRefType)buffer.Type;
        return new TensorType(type.Shape, type.ElementType);
    }
}
