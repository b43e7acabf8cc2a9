using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Text;

/// <content>Regions, blocks and successors.</content>
public sealed unsafe partial class AsmParser
{
    private sealed class BlockNames
    {
        internal readonly Dictionary<string, NamedBlock> ByName = new(StringComparer.Ordinal);
    }

    private readonly record struct NamedBlock(Block Block, int Position, bool IsDefined);

    private readonly Stack<BlockNames> _blockNames = new();
    private readonly Stack<BlockNames> _spareBlockNames = new();

    /// <summary>Parses a region in braces and adds it to the operation under construction.</summary>
    /// <param name="state">The operation.</param>
    /// <param name="arguments">Arguments of the entry block that the op's own syntax has read already.</param>
    public Region ParseRegion(OperationState state, params ReadOnlySpan<RegionArgument> arguments)
    {
        ArgumentNullException.ThrowIfNull(state);
        return ParseRegionInto(state, state.Info.Is(OperationTraits.IsolatedFromAbove), arguments);
    }

    /// <summary>Parses a region if an opening brace is next.</summary>
    public Region? TryParseRegion(OperationState state, params ReadOnlySpan<RegionArgument> arguments) => IsBraceNext() ? ParseRegion(state, arguments) : null;

    private Region ParseRegionInto(OperationState state, bool isolated, ReadOnlySpan<RegionArgument> arguments)
    {
        Enter();
        var region = new Region(_regionOwner ??= DetachedRegionOwner.For(Context), state.Regions.Count);
        state.Regions.Add(region);
        Expect("{"u8, "to begin a region");
        int mark = 0;
        if (isolated) PushScope();
        else mark = _scope.Mark;
        _blockNames.Push(_spareBlockNames.TryPop(out var spare) ? spare : new BlockNames());
        var (outside, defaultDialect) = (_syntaxOf, _defaultDialect);
        // The generic form keeps the one of the place.
        if (outside is not null) _defaultDialect = outside.DefaultDialect;
        _syntaxOf = null;
        if (!isolated || !state.Info.Is(OperationTraits.SymbolTable) || arguments.Length > 0 || !TryParseBodyInParallel(region)) ParseRegionBody(region, arguments);
        (_syntaxOf, _defaultDialect) = (outside, defaultDialect);
        CheckBlocks();
        var names = _blockNames.Pop();
        names.ByName.Clear();
        _spareBlockNames.Push(names);
        if (isolated) PopScope();
        else _scope.Release(mark);
        Leave();
        return region;
    }

    private void ParseRegionBody(Region region, ReadOnlySpan<RegionArgument> arguments)
    {
        if (arguments.Length == 0 && TryConsume("}"u8)) return;
        Block block;
        if (Peek() == '^')
        {
            if (arguments.Length > 0) throw SyntaxError(Position, "invalid block name in region with named arguments");
            block = ParseBlockHeader(region);
        }
        else
        {
            block = new Block();
            region.Append(block);
            block.ReserveArguments(arguments.Length);
            foreach (var argument in arguments)
            {
                var location = argument.Location ?? LocationAt(argument.Name.Position);
                var value = block.AddArgument(argument.Type!, location);
                if (argument.Deferred is DeferredLocation deferred) deferred.Target = value.Storage;
                RequireUnused(argument.Name);
                Define(argument.Name, value);
            }
        }
        while (true)
        {
            byte c = Peek();
            if (c == '}')
            {
                _cursor++;
                return;
            }
            if (_cursor >= _end) throw WrongToken("expected operation name in quotes");
            if (c == '^') block = ParseBlockHeader(region);
            else ParseOperation(block);
            if (!_isAttempt) _source.DoneBefore(Position);
        }
    }

    private UnresolvedOperand ScanArgument()
    {
        var name = ScanOperand(allowNumber: false);
        return *_cursor == '#' ? throw SyntaxError(Position, "result number not allowed in argument list") : name;
    }

    /// <summary>Arguments that an op's own syntax names must be new, also to those who use a name before its definition.</summary>
    private void RequireUnused(in UnresolvedOperand name)
    {
        ref var entry = ref _scope.Find(name);
        if (_scope.IsFree(entry) || entry.Value is not { } known) return;
        var place = known is ForwardReference forward ? LocationAt(forward.Name.Position) : new Value(known).Location;
        throw Error(new Diagnostic(Severity.Error, LocationAt(name.Position), $"region entry argument '{OperandText(name)}' is already in use").Note("previously referenced here", place));
    }

    /// <summary>Dots that are no ellipsis are no token.</summary>
    internal void RefuseDots()
    {
        if (Peek() == '.' && !NextIs("..."u8)) throw SyntaxError(Position + 1, "expected three consecutive dots for an ellipsis");
    }

    private string ParseBlockName()
    {
        if (Peek() != '^') throw WrongToken("expected block name");
        byte* start = ++_cursor;
        _cursor = ScanSuffix(start);
        if (_cursor == start) throw SyntaxError(Position - 1, "invalid block name");
        return Name(start, (int)(_cursor - start));
    }

    private Block ParseBlockHeader(Region region)
    {
        int at = NextPosition;
        var name = ParseBlockName();
        var names = _blockNames.Peek().ByName;
        Block block;
        if (names.TryGetValue(name, out var known))
        {
            if (known.IsDefined)
                throw Error(new Diagnostic(Severity.Error, LocationAt(at), $"redefinition of block '^{name}'").Note("previously defined here", LocationAt(known.Position)));
            block = known.Block;
        }
        else
        {
            block = new Block();
        }
        names[name] = new NamedBlock(block, at, true);
        region.Append(block);
        if (TryConsume("("u8) && !TryConsume(")"u8))
        {
            do ParseBlockArgument(block);
            while (TryConsume(","u8));
            Expect(")"u8);
        }
        Expect(":"u8, "after block name");
        return block;
    }

    private void ParseBlockArgument(Block block)
    {
        if (Peek() != '%') throw WrongToken("expected SSA operand");
        var name = ScanArgument();
        Expect(":"u8, "and type for SSA operand");
        var type = ParseType();
        var argument = block.AddArgument(type, LocationAt(name.Position));
        if (TryParseTrailingLocation(out var deferred) is { } location) argument.Storage!._location = location.Id;
        if (deferred is not null) deferred.Target = argument.Storage;
        Define(name, argument);
    }

    /// <summary><c>^name</c>: a block of the region being parsed, perhaps one that comes later.</summary>
    public Block ParseSuccessor()
    {
        int at = NextPosition;
        var name = ParseBlockName();
        if (_blockNames.Count == 0) throw SyntaxError(at, "a successor needs a region around");
        var names = _blockNames.Peek().ByName;
        if (names.TryGetValue(name, out var known)) return known.Block;
        var block = new Block();
        names[name] = new NamedBlock(block, at, false);
        return block;
    }

    /// <summary>True where a successor is next.</summary>
    public bool NextIsSuccessor => Peek() == '^';

    private void CheckBlocks()
    {
        foreach (var (name, (_, position, defined)) in _blockNames.Peek().ByName)
            if (!defined) throw SyntaxError(position, "reference to an undefined block");
    }

    /// <summary><c>%name</c>, with type, attributes and location where they follow.</summary>
    /// <param name="withType">Whether <c>: type</c> follows.</param>
    /// <param name="withAttributes">Whether an attribute dictionary may follow.</param>
    public RegionArgument ParseRegionArgument(bool withType, bool withAttributes = false)
    {
        if (Peek() != '%') throw WrongToken("expected SSA operand");
        var argument = new RegionArgument { Name = ScanArgument(), Attributes = Builtin.DictionaryAttr.Empty };
        if (withType)
        {
            Expect(":"u8);
            argument.Type = ParseType();
        }
        if (withAttributes && Peek() == '{') argument.Attributes = ParseDictionary();
        if (TryParseTrailingLocation(out var deferred) is { } location) argument.Location = location;
        argument.Deferred = deferred;
        return argument;
    }
}
