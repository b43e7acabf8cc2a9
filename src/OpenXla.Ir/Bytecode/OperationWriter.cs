using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes operations with their regions and blocks; the counterpart of <see cref="OperationReader"/>.</summary>
internal sealed class OperationWriter(ModuleNumbering numbering, PropertySection properties)
{
    /// <summary>The section of operations: a block without arguments that holds the root.</summary>
    internal void WriteTop(Operation root, BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarIntWithFlag(1, false);
        WriteOperation(root, section);
        file.Section(SectionId.Operations, section);
    }

    private readonly Stack<ByteEmitter> _spareEmitters = new();

    private void WriteRegion(Region region, ByteEmitter emitter)
    {
        if (region.IsEmpty)
        {
            emitter.VarInt(0);
            return;
        }
        var (blocks, values) = CountsOf(region);
        emitter.VarInt((ulong)blocks);
        emitter.VarInt((ulong)values);
        for (var block = region.FirstBlock; block is not null; block = block.Next) WriteBlock(block, emitter);
    }

    /// <summary>How many blocks a region has, and how many values they define: not those of regions inside.</summary>
    private static (int Blocks, int Values) CountsOf(Region region)
    {
        var (blocks, values) = (0, 0);
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            blocks++;
            values += block.ArgumentCount;
            for (var op = block.First; op is not null; op = op.Next) values += op.ResultCount;
        }
        return (blocks, values);
    }

    private void WriteBlock(Block block, ByteEmitter emitter)
    {
        int count = 0;
        for (var op = block.First; op is not null; op = op.Next) count++;
        emitter.VarIntWithFlag((ulong)count, block.ArgumentCount > 0);
        if (block.ArgumentCount > 0) WriteArguments(block, emitter);
        for (var op = block.First; op is not null; op = op.Next) WriteOperation(op, emitter);
    }

    private void WriteArguments(Block block, ByteEmitter emitter)
    {
        emitter.VarInt((ulong)block.ArgumentCount);
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            ulong type = (ulong)numbering.NumberOf(argument.Type);
            bool hasLocation = !argument.Location.IsUnknown;
            if (numbering.Version >= BytecodeFormat.ElidedArgumentLocations) emitter.VarIntWithFlag(type, hasLocation);
            else emitter.VarInt(type);
            if (hasLocation || numbering.Version < BytecodeFormat.ElidedArgumentLocations) emitter.VarInt((ulong)numbering.NumberOf(argument.Location));
        }
        if (numbering.Version < BytecodeFormat.UseListOrders) return;
        int maskAt = emitter.Length;
        emitter.Byte(0);
        if (UseOrderWriter.Write(block, emitter)) emitter.Patch(maskAt, (byte)OperationParts.UseListOrders);
    }

    private void WriteOperation(Operation op, ByteEmitter emitter)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var name = numbering.EntryOf(op.Info);
        emitter.VarInt((ulong)name.Number);
        int maskAt = emitter.Length;
        var parts = OperationParts.None;
        emitter.Byte(0);
        emitter.VarInt((ulong)numbering.NumberOf(op.Location));
        var attributes = PropertyWriter.AttributesOf(op, numbering.Version);
        if (attributes.Count > 0)
        {
            parts |= OperationParts.Attributes;
            emitter.VarInt((ulong)numbering.NumberOf(attributes));
        }
        if (numbering.Version >= BytecodeFormat.NativeProperties && properties.Add(op, name) is { } number)
        {
            parts |= OperationParts.Properties;
            emitter.VarInt((ulong)number);
        }
        if (op.ResultCount > 0)
        {
            parts |= OperationParts.Results;
            emitter.VarInt((ulong)op.ResultCount);
            for (int i = 0; i < op.ResultCount; i++) emitter.VarInt((ulong)numbering.NumberOf(op.GetResult(i).Type));
        }
        if (op.OperandCount > 0)
        {
            parts |= OperationParts.Operands;
            emitter.VarInt((ulong)op.OperandCount);
            foreach (ref var slot in op.Slots) emitter.VarInt((ulong)slot.Value!._scratch);
        }
        if (op.SuccessorCount > 0)
        {
            parts |= OperationParts.Successors;
            emitter.VarInt((ulong)op.SuccessorCount);
            for (int i = 0; i < op.SuccessorCount; i++) emitter.VarInt((ulong)ModuleNumbering.NumberOf(op.GetSuccessor(i)));
        }
        if (numbering.Version >= BytecodeFormat.UseListOrders && UseOrderWriter.Write(op, emitter)) parts |= OperationParts.UseListOrders;
        if (op.RegionCount > 0)
        {
            parts |= OperationParts.Regions;
            WriteRegions(op, emitter);
        }
        emitter.Patch(maskAt, (byte)parts);
    }

    private void WriteRegions(Operation op, ByteEmitter emitter)
    {
        bool isIsolated = numbering.IsIsolated(op);
        emitter.VarIntWithFlag((ulong)op.RegionCount, isIsolated);
        bool isApart = isIsolated && numbering.Version >= BytecodeFormat.LazyRegions;
        var target = !isApart ? emitter : _spareEmitters.TryPop(out var spare) ? spare : new ByteEmitter();
        for (int i = 0; i < op.RegionCount; i++) WriteRegion(op.GetRegion(i), target);
        if (!isApart) return;
        emitter.Section(SectionId.Operations, target);
        target.Clear();
        _spareEmitters.Push(target);
    }
}
