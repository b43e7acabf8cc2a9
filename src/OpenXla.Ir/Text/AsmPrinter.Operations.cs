using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Operations, regions, blocks, values.</content>
public sealed partial class AsmPrinter
{
    private const int IndentWidth = 2;

    private readonly Stack<string> _defaultDialects = new(["builtin"]);
    private int _indent;

    /// <summary><c>%name</c>, with <c>#i</c> for a further result of a group.</summary>
    public void PrintOperand(Value value)
    {
        // Names are nothing to the dry run.
        if (_collector is not null) return;
        if (value.Storage is not { } storage) _output.Write("<<NULL VALUE>>"u8);
        else if (IsAlone(storage)) PrintName(storage);
        else if (storage is ExtraResult result) PrintResult(result);
        else if (storage is Operation op && op.ResultCount > 1 && GroupSize(op, 0) > 1) PrintResultOfGroup(op, 0);
        else PrintName(storage);
    }

    /// <summary>Whether a value is surely the only one of its name: most are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAlone(ValueStorage value) =>
        value.IsOperation ? Unsafe.As<Operation>(value)._extra is null : (value._bits & ValueStorage.ArgumentBit) != 0;

    private void PrintResult(ExtraResult result)
    {
        if (_namer.Lookup(result) != 0 && _namer.ResultGroups(result.Owner) is { } groups && groups.Contains(result.Index) && GroupSize(result.Owner, result.Index) == 1) PrintName(result);
        else PrintResultOfGroup(result.Owner, result.Index);
    }

    private void PrintResultOfGroup(Operation op, int index)
    {
        int start = 0;
        if (_namer.ResultGroups(op) is { } groups)
            foreach (int group in groups)
                if (group <= index) start = group;
        PrintName(op.GetResult(start).Storage!);
        if (GroupSize(op, start) == 1) return;
        _output.Write((byte)'#');
        _output.Write(index - start);
    }

    private int GroupSize(Operation op, int start)
    {
        int count = op.ResultCount;
        if (_namer.ResultGroups(op) is { } groups)
            foreach (int group in groups)
                if (group > start) return group - start;
        return count - start;
    }

    private void PrintName(ValueStorage value)
    {
        int id = _namer.Lookup(value);
        if (id > 0)
        {
            _output.Write((byte)'%', (uint)(id - 1));
            return;
        }
        if (id == 0)
        {
            _output.Write("<<UNKNOWN SSA VALUE>>"u8);
            return;
        }
        _namer.WriteSpecialName(id, _output);
    }

    public void PrintOperands(OperandRange operands)
    {
        var slots = operands.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintOperand(new Value(slots[i].Value));
        }
    }

    /// <summary>The types of operands, separated by commas.</summary>
    public void PrintTypes(OperandRange operands)
    {
        var slots = operands.Slots;
        for (int i = 0; i < slots.Length; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintType(slots[i].Value!._type!);
        }
    }

    /// <summary>The types of results, separated by commas.</summary>
    public void PrintTypes(ResultRange results)
    {
        for (int i = 0; i < results.Count; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintType(results[i].Type);
        }
    }

    /// <summary><c>(operand types) -> result types</c> of an operation.</summary>
    public void PrintFunctionalType(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        PrintFunctionalType(op.Operands, op.Results);
    }

    public void PrintSuccessor(Block block) => PrintBlockName(_namer.BlockNumber(block));

    private readonly List<int> _predecessors = [];

    private void PrintBlockName(int number)
    {
        if (number < 0)
        {
            _output.Write("^INVALIDBLOCK"u8);
            return;
        }
        _output.Write("^bb"u8);
        _output.Write(number);
    }

    /// <summary>Where each operation begins, for whoever asks.</summary>
    private Dictionary<Operation, int>? _starts;

    private void PrintFullOperation(Operation op)
    {
        if (_starts is not null) _starts[op] = _output.Written.Length;
        if (_collector is not null && Options.DebugInfo) _collector.Visit(op.Location.Attribute, deferrable: true);
        if (op._type is not null && _collector is null) PrintResultNames(op);
        PrintCustomOrGeneric(op);
    }

    /// <summary>An operation in its own form, or the generic one, for syntaxes that show an op of their region in line; its results are not named.</summary>
    public void PrintOperationWithoutResults(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        if (_collector is not null && Options.DebugInfo) _collector.Visit(op.Location.Attribute, deferrable: true);
        PrintCustomOrGeneric(op);
    }

    private void PrintCustomOrGeneric(Operation op)
    {
        if (Options.Generic || op is UnregisteredOp || !op.Info.HasCustomSyntax || !op.FitsCustomForm)
        {
            PrintGenericOperation(op, printName: true);
            return;
        }
        PrintOperationName(op.Info);
        op.Print(this);
    }

    private void PrintResultNames(Operation op)
    {
        if (op._extra is null)
        {
            PrintName(op);
            _output.Write(" = "u8);
            return;
        }
        int count = op.ResultCount;
        for (int start = 0; start < count;)
        {
            if (start > 0) _output.Write(", "u8);
            int size = GroupSize(op, start);
            PrintName(op.GetResult(start).Storage!);
            if (size > 1)
            {
                _output.Write((byte)':');
                _output.Write(size);
            }
            start += size;
        }
        _output.Write(" = "u8);
    }

    /// <summary>The name, without its dialect where that is the default here.</summary>
    private void PrintOperationName(OperationInfo info)
    {
        var name = info.Utf8Name.AsSpan();
        var dialect = _defaultDialects.Peek();
        if (dialect.Length > 0 && info.IsInDialect(dialect)) name = name[(dialect.Length + 1)..];
        _output.WriteShort(name);
    }

    /// <summary>Starts a new line one step (four columns with the block's own) to the right, until <see cref="EndIndentedLine"/>.</summary>
    public void BeginIndentedLine()
    {
        _indent += IndentWidth;
        NewLine();
    }

    /// <summary>Ends what <see cref="BeginIndentedLine"/> began.</summary>
    public void EndIndentedLine() => _indent -= IndentWidth;

    /// <summary>The generic form of an operation, from its operand list on where the name is printed already.</summary>
    public void PrintGenericOperation(Operation op, bool printName)
    {
        if (_collector is not null)
        {
            VisitGenericOperation(op);
            return;
        }
        if (printName) _output.WriteShort(op.Info.QuotedName);
        _output.Write((byte)'(');
        PrintOperands(op.Operands);
        _output.Write((byte)')');
        if (op.SuccessorCount > 0)
        {
            _output.Write((byte)'[');
            for (int i = 0; i < op.SuccessorCount; i++)
            {
                if (i > 0) _output.Write(", "u8);
                PrintSuccessor(op.GetSuccessor(i));
            }
            _output.Write((byte)']');
        }
        if (op.Info.IsRegistered)
        {
            PrintProperties(op);
        }
        else if (op.PropertiesAsAttribute is { } properties)
        {
            _output.Write(" <"u8);
            PrintAttribute(properties);
            _output.Write((byte)'>');
        }
        if (op.RegionCount > 0)
        {
            _output.Write(" ("u8);
            for (int i = 0; i < op.RegionCount; i++)
            {
                if (i > 0) _output.Write(", "u8);
                PrintRegion(op.GetRegion(i), printEmptyBlock: true);
            }
            _output.Write((byte)')');
        }
        if (op._extra is { Attributes: { } discardable }) PrintDictionary(discardable, [], withKeyword: false);
        PrintSignature(op);
    }

    private void PrintSignature(Operation op)
    {
        bool mayKeep = op._extra is null || op._extra.Results.Length == 0;
        var known = op.Info.Signature;
        if (mayKeep && known is not null && known.Fits(op.Slots, op._type))
        {
            _output.WriteShort(known.Text);
            return;
        }
        _output.Write(" : "u8);
        PrintFunctionalType(op);
        if (mayKeep && known is not { MayStay: true }) op.Info.Signature = SignatureText.TryMake(op.Slots, op._type) ?? known;
    }

    /// <summary>Upstream looks for aliases in the regions first, then in types and attributes; the order shows in their numbers.</summary>
    private void VisitGenericOperation(Operation op)
    {
        foreach (var region in op.Regions)
        {
            if (Options.Generic) VisitGenericRegion(region);
            else PrintRegion(region, printEmptyBlock: true);
        }
        foreach (ref var slot in op.Slots) _collector!.Visit(slot.Value!._type!);
        PrintTypes(op.Results);
        if (op.Info.IsRegistered)
        {
            if (op._extra is { Attributes: not null }) PrintAttributeDictionary(op);
            else VisitInherentAttributes(op);
            return;
        }
        // The properties make no aliases, and use those that others make.
        foreach (ref readonly var attribute in op.DiscardableAttributes.Entries) PrintAttribute(attribute.Value);
    }

    private void VisitInherentAttributes(Operation op)
    {
        int count = op.InherentAttributeNames.Length;
        for (int i = 0; i < count; i++)
            if (op.GetInherentAttribute(i) is { HoldsNoAlias: false } value) _collector!.Visit(value);
    }

    /// <summary>What <see cref="PrintRegion"/> comes to where all is in the generic form.</summary>
    private void VisitGenericRegion(Region region)
    {
        if (Options.SkipRegions) return;
        for (var block = region.FirstBlock; block is not null; block = block.Next)
        {
            foreach (var argument in block.Arguments)
            {
                _collector!.Visit(argument.Type);
                PrintArgumentLocation(argument);
            }
            for (var op = block.First; op is not null; op = op.Next)
            {
                if (Options.DebugInfo) _collector!.Visit(op.Location.Attribute, deferrable: true);
                VisitGenericOperation(op);
            }
        }
    }

    /// <summary>A region in braces.</summary>
    /// <param name="region">What to print.</param>
    /// <param name="printEntryArguments">False where the op's own syntax has shown them.</param>
    /// <param name="printTerminators">False where the op's syntax implies them.</param>
    /// <param name="printEmptyBlock">True to show an entry block that is empty, so that it is read back.</param>
    public void PrintRegion(Region region, bool printEntryArguments = true, bool printTerminators = true, bool printEmptyBlock = false)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (Options.SkipRegions)
        {
            _output.Write("{...}"u8);
            return;
        }
        _output.Write("{\n"u8);
        if (region.FirstBlock is { } entry)
        {
            // The generic form is read without a default dialect.
            var dialect = region.Owner.DefaultDialect;
            _defaultDialects.Push(dialect.Length > 0 && !region.Owner.FitsCustomForm ? "" : dialect);
            bool header = (printEmptyBlock && entry.IsEmpty) || (printEntryArguments && entry.ArgumentCount > 0);
            PrintBlock(entry, header, printTerminators);
            for (var block = entry.Next; block is not null; block = block.Next) PrintBlock(block, true, true);
            _defaultDialects.Pop();
        }
        _output.Indent(_indent);
        _output.Write((byte)'}');
    }

    private void PrintBlock(Block block, bool printHeader, bool printTerminator)
    {
        if (printHeader) PrintBlockHeader(block);
        _indent += IndentWidth;
        if (Options.ValueUsers) PrintArgumentUsers(block);
        if (_isParallel)
        {
            _isParallel = false;
            PrintInParallel(block);
            _indent -= IndentWidth;
            return;
        }
        for (var op = block.First; op is not null; op = op.Next)
        {
            if (!printTerminator && op.Next is null && op.Is(OperationTraits.Terminator)) break;
            PrintLine(op);
        }
        _indent -= IndentWidth;
    }

    private void PrintLine(Operation op)
    {
        _output.Indent(_indent);
        PrintFullOperation(op);
        PrintTrailingLocation(op.Location);
        if (Options.ValueUsers) PrintUsers(op);
        _output.Write((byte)'\n');
    }

    private void PrintBlockHeader(Block block)
    {
        _output.Indent(_indent);
        PrintSuccessor(block);
        if (block.ArgumentCount > 0)
        {
            _output.Write((byte)'(');
            for (int i = 0; i < block.ArgumentCount; i++)
            {
                if (i > 0) _output.Write(", "u8);
                var argument = block.GetArgument(i);
                PrintOperand(argument);
                _output.Write(": "u8);
                PrintType(argument.Type);
                PrintArgumentLocation(argument);
            }
            _output.Write((byte)')');
        }
        _output.Write((byte)':');
        PrintPredecessors(block);
        _output.Write((byte)'\n');
    }

    private void PrintPredecessors(Block block)
    {
        if (!block.HasPredecessors)
        {
            if (!block.IsEntry) _output.Write("  // no predecessors"u8);
            return;
        }
        var predecessors = _predecessors;
        predecessors.Clear();
        foreach (var predecessor in block.Predecessors) predecessors.Add(_namer.BlockNumber(predecessor));
        if (predecessors.Count > 1) Sort(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(predecessors));
        if (predecessors.Count == 1) _output.Write("  // pred: "u8);
        else
        {
            _output.Write("  // "u8);
            _output.Write(predecessors.Count);
            _output.Write(" preds: "u8);
        }
        for (int i = 0; i < predecessors.Count; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintBlockName(predecessors[i]);
        }
    }

    /// <summary>Most are two or three.</summary>
    private static void Sort(Span<int> numbers)
    {
        if (numbers.Length > 16)
        {
            numbers.Sort();
            return;
        }
        for (int i = 1; i < numbers.Length; i++)
            for (int j = i; j > 0 && numbers[j - 1] > numbers[j]; j--) (numbers[j - 1], numbers[j]) = (numbers[j], numbers[j - 1]);
    }

    /// <summary>An argument of a region as op syntaxes show it: <c>%arg0: i32 {attributes} loc(…)</c>.</summary>
    public void PrintRegionArgument(Value argument, DictionaryAttr? attributes = null, bool withType = true)
    {
        PrintOperand(argument);
        if (withType)
        {
            _output.Write(": "u8);
            PrintType(argument.Type);
        }
        // Upstream looks for no aliases here; those that others ask for are shown.
        if (attributes is not null && _collector is null) PrintAttributeDictionary(attributes);
        PrintArgumentLocation(argument);
    }
}
