using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes operations with their regions and blocks; the counterpart of <see cref="OperationReader"/>.</summary>
internal sealed class OperationWriter(ModuleNumbering numbering, PropertySection properties)
{
    /// <summary>The section of operations: a block without arguments that holds the root.</summary>
    internal void WriteTop(Operation root, BytecodeFile file)
    {
        var section = new ByteEmitter(numbering.Spare);
        section.VarIntWithFlag(1, false);
        int visit = 0;
        int location = 0;
        WriteOperation(root, section, ref visit, ref location);
        file.Section(SectionId.Operations, section);
    }

    private readonly Stack<ByteEmitter> _spareEmitters = new();
    private readonly UseOrderWriter _useOrders = new();

    private void WriteRegion(Region region, ByteEmitter emitter)
    {
        if (region.FirstBlock is not { } first)
        {
            emitter.VarInt(0);
            return;
        }
        int header = ModuleNumbering.PlaceOf(first) - ModuleNumbering.BlockHeader - ModuleNumbering.RegionHeader;
        emitter.VarInt((ulong)numbering.Visits.Get(header));
        emitter.VarInt((ulong)numbering.Visits.Get(header + sizeof(int)));
        for (var block = first; block is not null; block = block.Next) WriteBlock(block, emitter);
    }

    private void WriteBlock(Block block, ByteEmitter emitter)
    {
        int visit = ModuleNumbering.PlaceOf(block);
        emitter.VarIntWithFlag((ulong)numbering.Visits.Get(visit - ModuleNumbering.BlockHeader), block.ArgumentCount > 0);
        _ = numbering.Visits.Read(ref visit);
        if (block.ArgumentCount > 0) WriteArguments(block, emitter, ref visit);
        int location = 0;
        for (var op = block.First; op is not null; op = op.Next) WriteOperation(op, emitter, ref visit, ref location);
    }

    private void WriteArguments(Block block, ByteEmitter emitter, ref int visit)
    {
        emitter.VarInt((ulong)block.ArgumentCount);
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            ulong type = (ulong)numbering.Types.NumberOf(numbering.Visits.Read(ref visit));
            ulong location = (ulong)numbering.Attributes.NumberOf(numbering.Visits.Read(ref visit));
            bool hasLocation = !block.GetArgument(i).Location.IsUnknown;
            if (numbering.Version >= BytecodeFormat.ElidedArgumentLocations) emitter.VarIntWithFlag(type, hasLocation);
            else emitter.VarInt(type);
            if (hasLocation || numbering.Version < BytecodeFormat.ElidedArgumentLocations) emitter.VarInt(location);
        }
        if (numbering.Version < BytecodeFormat.UseListOrders) return;
        int maskAt = emitter.Length;
        emitter.Byte(0);
        if (_useOrders.Write(block, emitter)) emitter.Patch(maskAt, (byte)OperationParts.UseListOrders);
    }

    /// <summary>Writes an operation, of which the visits tell from <paramref name="visit"/> on; afterwards that is where the next one's begin.</summary>
    private void WriteOperation(Operation op, ByteEmitter emitter, ref int visit, ref int location)
    {
        int results = op.ResultCount;
        var visits = numbering.Visits;
        emitter.VarInt((ulong)numbering.Names.NumberOf(visits.Read(ref visit)));
        int types = visit;
        for (int i = 0; i < results; i++) _ = visits.Read(ref visit);
        int attributes = visits.Read(ref visit);
        int propertyParts = visits.Read(ref visit);
        int maskAt = emitter.Length;
        var parts = OperationParts.None;
        emitter.Byte(0);
        emitter.VarInt((ulong)numbering.Attributes.NumberOf(visits.ReadNear(ref visit, ref location)));
        if (attributes > 0)
        {
            parts |= OperationParts.Attributes;
            emitter.VarInt((ulong)numbering.Attributes.NumberOf(attributes - 1));
        }
        if (propertyParts > 0)
        {
            parts |= OperationParts.Properties;
            emitter.VarInt((ulong)properties.Add(op, propertyParts));
        }
        if (results > 0)
        {
            parts |= OperationParts.Results;
            emitter.VarInt((ulong)results);
            for (int i = 0; i < results; i++) emitter.VarInt((ulong)numbering.Types.NumberOf(visits.Read(ref types)));
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
            for (int i = 0; i < op.SuccessorCount; i++) emitter.VarInt((ulong)numbering.NumberOf(op.GetSuccessor(i)));
        }
        if (numbering.Version >= BytecodeFormat.UseListOrders && _useOrders.Write(op, emitter)) parts |= OperationParts.UseListOrders;
        if (op.RegionCount > 0)
        {
            parts |= OperationParts.Regions;
            WriteRegions(op, emitter);
        }
        emitter.Patch(maskAt, (byte)parts);
    }

    private void WriteRegions(Operation op, ByteEmitter emitter)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        bool isIsolated = numbering.IsIsolated(op);
        emitter.VarIntWithFlag((ulong)op.RegionCount, isIsolated);
        bool isApart = isIsolated && numbering.Version >= BytecodeFormat.LazyRegions;
        var target = !isApart ? emitter : _spareEmitters.TryPop(out var spare) ? spare : new ByteEmitter(numbering.Spare);
        for (int i = 0; i < op.RegionCount; i++) WriteRegion(op.GetRegion(i), target);
        if (!isApart) return;
        emitter.Section(SectionId.Operations, target);
        _spareEmitters.Push(target);
    }
}
