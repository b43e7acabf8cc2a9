using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>Reads operations with their regions and blocks.</summary>
/// <param name="tables">What the operations refer to.</param>
/// <param name="properties">The properties that they share.</param>
/// <param name="file">The file.</param>
/// <param name="section">The section of operations.</param>
internal sealed class OperationReader(BytecodeTables tables, PropertyTable properties, SourceFile file, ByteCursor section)
{
    /// <summary>The region that is being read.</summary>
    private struct Frame
    {
        internal required ValueTable Values;

        /// <summary>Where its blocks begin in <see cref="_blocks"/>, and how many they are.</summary>
        internal required int FirstBlock;
        internal required int BlockCount;
        internal required int NextValue;
        internal required int ValueLimit;
    }

    /// <summary>The blocks of the regions that are being read, the innermost one's last.</summary>
    private readonly List<Block> _blocks = [];

    private readonly Stack<OperationState> _spareStates = new();

    /// <summary>Tables at rest, which are empty: as many as isolated operations have been nested.</summary>
    private readonly Stack<ValueTable> _spareTables = new();
    private readonly UseOrderReader _useOrders = new();

    /// <summary>The number - 1 of the location that each attribute is which is no place in a text, once it has been asked for; null before the first.</summary>
    private int[]? _locations;

    /// <summary>The operations of the file's only block, appended to <paramref name="block"/>.</summary>
    internal void ReadTop(Block block)
    {
        var cursor = section;
        var frame = new Frame { Values = new ValueTable(_useOrders), FirstBlock = 0, BlockCount = 0, NextValue = 0, ValueLimit = int.MaxValue };
        var (count, hasArguments) = cursor.VarIntWithFlag();
        if (hasArguments) throw new BytecodeException("the block around a file has no arguments");
        for (; count > 0; count--) ReadOperation(cursor, block, ref frame);
        if (!cursor.AtEnd) throw new BytecodeException("unexpected trailing data after the operations");
        file.Done();
        _useOrders.Apply();
    }

    /// <summary>Where the regions of the operations are that were left for later; null where none are left.</summary>
    internal Dictionary<Operation, ByteCursor>? Pending { get; init; }

    /// <summary>Reads the regions of an operation that was left for later; isolated operations inside are left in their turn.</summary>
    internal void ReadPending(Operation op)
    {
        if (!Pending!.Remove(op, out var content)) return;
        ReadRegions(content, op, new ValueTable(_useOrders));
        _useOrders.Apply();
    }

    private void ReadRegion(ByteCursor cursor, Region region, ValueTable values)
    {
        if (++_depth > AsmParser.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new BytecodeException($"regions are nested too deep; at most {AsmParser.MaxDepth} levels are read");
        ReadBlocks(cursor, region, values);
        _depth--;
    }

    private int _depth;

    private void ReadBlocks(ByteCursor cursor, Region region, ValueTable values)
    {
        int blockCount = cursor.Count("blocks");
        if (blockCount == 0) return;
        int valueCount = cursor.Count("values");
        int firstBlock = _blocks.Count;
        for (int i = 0; i < blockCount; i++)
        {
            var block = new Block { _scratch = i };
            region.Append(block);
            _blocks.Add(block);
        }
        int first = values.Enter(valueCount);
        var frame = new Frame { Values = values, FirstBlock = firstBlock, BlockCount = blockCount, NextValue = first, ValueLimit = first + valueCount };
        for (int i = 0; i < blockCount; i++) ReadBlock(cursor, _blocks[firstBlock + i], ref frame);
        _blocks.RemoveRange(firstBlock, blockCount);
        values.Leave(first);
    }

    private void ReadBlock(ByteCursor cursor, Block block, ref Frame frame)
    {
        var (count, hasArguments) = cursor.VarIntWithFlag();
        if (hasArguments) ReadArguments(cursor, block, ref frame);
        for (; count > 0; count--) ReadOperation(cursor, block, ref frame);
    }

    private void ReadArguments(ByteCursor cursor, Block block, ref Frame frame)
    {
        int count = cursor.Count("block arguments");
        block.ReserveArguments(count);
        for (int i = 0; i < count; i++)
        {
            var location = Location.Unknown(tables.Context);
            ulong type;
            if (tables.Version >= BytecodeFormat.ElidedArgumentLocations)
            {
                (type, bool hasLocation) = cursor.VarIntWithFlag();
                if (hasLocation) location = LocationOf(cursor.VarInt());
            }
            else
            {
                type = cursor.VarInt();
                location = LocationOf(cursor.VarInt());
            }
            frame.Values.Define(frame.NextValue++, frame.ValueLimit, block.AddArgument(tables.Type(type), location));
        }
        if (tables.Version < BytecodeFormat.UseListOrders) return;
        if (((OperationParts)cursor.Byte() & OperationParts.UseListOrders) == 0) return;
        int first = _useOrders.Count;
        _useOrders.Read(cursor, count);
        for (int i = first; i < _useOrders.Count; i++) _useOrders.Give(i, block.GetArgument(_useOrders.IndexOf(i)));
    }

    private void ReadOperation(ByteCursor cursor, Block block, ref Frame frame)
    {
        var name = tables.Names[cursor.Index(tables.Names.Length, "operation name")];
        var parts = (OperationParts)cursor.Byte();
        var info = name.Info(tables.Context);
        var location = LocationOf(cursor.VarInt());
        if (!_spareStates.TryPop(out var state)) state = new OperationState(info, location);
        else state.Reset(info, location);
        if (parts.HasFlag(OperationParts.Attributes))
            state.AttributeDictionary = tables.Attribute(cursor.VarInt()) as DictionaryAttr ?? throw new BytecodeException("the attributes of an operation are no dictionary");
        if (parts.HasFlag(OperationParts.Properties)) properties.ReadInto(state, cursor.VarInt(), name);
        if (parts.HasFlag(OperationParts.Results))
            for (int count = cursor.Count("results"); count > 0; count--) state.ResultTypes.Add(tables.Type(cursor.VarInt()));
        if (parts.HasFlag(OperationParts.Operands))
            for (int count = cursor.Count("operands"); count > 0; count--) state.Operands.Add(frame.Values.Use(cursor.Index(frame.Values.Count, "value")));
        if (parts.HasFlag(OperationParts.Successors))
            for (int count = cursor.Count("successors"); count > 0; count--) state.Successors.Add(_blocks[frame.FirstBlock + cursor.Index(frame.BlockCount, "successor")]);
        int firstOrder = _useOrders.Count;
        if (parts.HasFlag(OperationParts.UseListOrders)) _useOrders.Read(cursor, state.ResultTypes.Count);
        ulong regions = 0;
        bool isIsolated = false;
        if (parts.HasFlag(OperationParts.Regions))
        {
            (regions, isIsolated) = cursor.VarIntWithFlag();
            if (regions > (ulong)cursor.Remaining) throw new BytecodeException($"{regions} regions can't be in the {cursor.Remaining} bytes that are left");
            state.RegionCount = (int)regions;
        }
        var op = Create(state);
        _spareStates.Push(state);
        block.Append(op);
        for (int i = 0; i < op.ResultCount; i++) frame.Values.Define(frame.NextValue++, frame.ValueLimit, op.GetResult(i));
        if (parts.HasFlag(OperationParts.UseListOrders))
        {
            if (op.ResultCount != state.ResultTypes.Count || op.ResultCount == 0) throw new BytecodeException("use-list orders of an operation that has not the results they are for");
            for (int i = firstOrder; i < _useOrders.Count; i++) _useOrders.Give(i, op.GetResult(_useOrders.IndexOf(i)));
        }
        if (regions > 0) ReadRegions(cursor, op, isIsolated, frame.Values);
    }

    private static Operation Create(OperationState state)
    {
        try
        {
            return Operation.Create(state);
        }
        catch (ArgumentException mistake)
        {
            throw new BytecodeException($"'{state.Info.Name}' can't be made of its parts: {mistake.Message}");
        }
    }

    private void ReadRegions(ByteCursor cursor, Operation op, bool isIsolated, ValueTable around)
    {
        if (!isIsolated)
        {
            ReadRegions(cursor, op, around);
            return;
        }
        bool isApart = tables.Version >= BytecodeFormat.LazyRegions;
        int length = 0;
        if (isApart && cursor.SectionHeader(out length) != SectionId.Operations) throw cursor.Error("expected a section of operations for isolated regions");
        if (isApart && Pending is not null && _depth > 0)
        {
            Pending.Add(op, cursor.Part(length));
            return;
        }
        if (!_spareTables.TryPop(out var values)) values = new ValueTable(_useOrders);
        if (isApart) ReadRegionsWithin(cursor, length, op, values);
        else ReadRegions(cursor, op, values);
        _spareTables.Push(values);
    }

    /// <summary>The same cursor serves for the section: there are as many as isolated operations.</summary>
    private void ReadRegionsWithin(ByteCursor cursor, int length, Operation op, ValueTable values)
    {
        int after = cursor.Position + length;
        int rest = cursor.Remaining - length;
        cursor.MoveTo(cursor.Position, length);
        ReadRegions(cursor, op, values);
        cursor.MoveTo(after, rest);
        if (after - _letGo < LetGoAtOnce) return;
        file.Done();
        _letGo = after;
    }

    /// <summary>How much of the file is read before its memory is let go, where it is mapped: what is looked at again comes back.</summary>
    private const int LetGoAtOnce = 1 << 21;

    /// <summary>Up to where the operations have been read whose bytes were let go.</summary>
    private int _letGo = section.Position;

    private void ReadRegions(ByteCursor content, Operation op, ValueTable values)
    {
        for (int i = 0; i < op.RegionCount; i++) ReadRegion(content, op.GetRegion(i), values);
    }

    private Location LocationOf(ulong index)
    {
        if (_locations is not null && index < (ulong)_locations.Length && _locations[index] is < 0 and var known) return new Location(tables.Context, known + 1);
        if (tables.PlaceOf(index) is { } place) return place;
        if (tables.Attribute(index) is not LocationAttr attribute) throw new BytecodeException($"attribute #{index} is no location");
        var location = Location.Of(tables.Context, attribute);
        _locations ??= new int[tables.AttributeCount];
        _locations[index] = location.Id - 1;
        return location;
    }
}
