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
        int visit = 0;
        WriteOperation(root, section, ref visit);
        file.Section(SectionId.Operations, section);
    }

    private readonly Stack<ByteEmitter> _spareEmitters = new();

    private void WriteRegion(Region region, ByteEmitter emitter)
    {
        if (region.FirstBlock is not { } first)
        {
            emitter.VarInt(0);
            return;
        }
        int header = ModuleNumbering.PlaceOf(first) - 2;
        emitter.VarInt((ulong)numbering.Visits[header]);
        emitter.VarInt((ulong)numbering.Visits[header + 1]);
        for (var block = first; block is not null; block = block.Next) WriteBlock(block, emitter);
    }

    private void WriteBlock(Block block, ByteEmitter emitter)
    {
        int visit = ModuleNumbering.PlaceOf(block) + 1;
        emitter.VarIntWithFlag((ulong)numbering.Visits[visit++], block.ArgumentCount > 0);
        if (block.ArgumentCount > 0) WriteArguments(block, emitter, ref visit);
        for (var op = block.First; op is not null; op = op.Next) WriteOperation(op, emitter, ref visit);
    }

    private void WriteArguments(Block block, ByteEmitter emitter, ref int visit)
    {
        emitter.VarInt((ulong)block.ArgumentCount);
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            ulong type = (ulong)numbering.Types.NumberOf(numbering.Visits[visit++]);
            ulong location = (ulong)numbering.Attributes.NumberOf(numbering.Visits[visit++]);
            bool hasLocation = !block.GetArgument(i).Location.IsUnknown;
            if (numbering.Version >= BytecodeFormat.ElidedArgumentLocations) emitter.VarIntWithFlag(type, hasLocation);
            else emitter.VarInt(type);
            if (hasLocation || numbering.Version < BytecodeFormat.ElidedArgumentLocations) emitter.VarInt(location);
        }
        if (numbering.Version < BytecodeFormat.UseListOrders) return;
        int maskAt = emitter.Length;
        emitter.Byte(0);
        if (UseOrderWriter.Write(block, emitter)) emitter.Patch(maskAt, (byte)OperationParts.UseListOrders);
    }

    /// <summary>Writes an operation, of which the visits tell from <paramref name="visit"/> on; afterwards that is where the next one's begin.</summary>
    private void WriteOperation(Operation op, ByteEmitter emitter, ref int visit)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        int results = op.ResultCount;
        var visits = numbering.Visits;
        int types = visit + 1;
        int rest = types + results;
        visit = rest + 3;
        emitter.VarInt((ulong)numbering.Names.NumberOf(visits[types - 1]));
        int maskAt = emitter.Length;
        var parts = OperationParts.None;
        emitter.Byte(0);
        emitter.VarInt((ulong)numbering.Attributes.NumberOf(visits[rest + 2]));
        if (visits[rest] is > 0 and var attributes)
        {
            parts |= OperationParts.Attributes;
            emitter.VarInt((ulong)numbering.Attributes.NumberOf(attributes - 1));
        }
        if (visits[rest + 1] is > 0 and var propertyParts)
        {
            parts |= OperationParts.Properties;
            emitter.VarInt((ulong)properties.Add(op, propertyParts));
        }
        if (results > 0)
        {
            parts |= OperationParts.Results;
            emitter.VarInt((ulong)results);
            for (int i = types; i < rest; i++) emitter.VarInt((ulong)numbering.Types.NumberOf(visits[i]));
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
