using System.Runtime.CompilerServices;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Text;

/// <content>Operations in generic and custom form.</content>
public sealed unsafe partial class AsmParser
{
    /// <summary>The latest operation of each hash of a name: the first and last eight bytes, which are all of most names.</summary>
    private struct CachedOperation
    {
        internal ulong First;
        internal ulong Last;
        internal int Length;
        internal OperationInfo? Info;

        /// <summary>For a name without a dialect: the default dialect that it was found with.</summary>
        internal string? DefaultDialect;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly bool Is(in CachedOperation name, byte* start) => First == name.First && Last == name.Last && Length == name.Length
            && (Length <= 16 || (Info is not null && new ReadOnlySpan<byte>(start, Length).SequenceEqual(Info.Utf8Name)));
    }

    private struct ResultName
    {
        internal UnresolvedOperand Name;
        internal int Count;
    }

    private readonly CachedOperation[] _operationNames;
    private readonly CachedOperation[] _quoted;

    /// <summary>The operations that are being read, the innermost at <see cref="_stateCount"/>; what is behind it is used again.</summary>
    private OperationState?[] _states = new OperationState?[16];
    private int _stateCount;
    private readonly Borrowing<UnresolvedOperand> _operandLists = new();
    private readonly Borrowing<IrType> _typeLists = new();
    private readonly Borrowing<RegionArgument> _argumentLists = new();
    private readonly Borrowing<DictionaryAttr> _dictionaryLists = new();

    /// <summary>An empty list for the syntax that is being read; it is used again once the operation is read, so nobody may keep it.</summary>
    public List<UnresolvedOperand> BorrowOperands() => _operandLists.Take();

    /// <inheritdoc cref="BorrowOperands"/>
    public List<IrType> BorrowTypes() => _typeLists.Take();

    /// <inheritdoc cref="BorrowOperands"/>
    public List<RegionArgument> BorrowArguments() => _argumentLists.Take();

    /// <inheritdoc cref="BorrowOperands"/>
    internal List<DictionaryAttr> BorrowDictionaries() => _dictionaryLists.Take();

    private OpBuilder? _bodyBuilder;

    /// <summary>A builder at the end of a block, for a body that the syntax leaves out. The parser has one, which the next call moves.</summary>
    public OpBuilder BuilderAtEnd(Block block, Location location)
    {
        var builder = _bodyBuilder ??= new OpBuilder(Context);
        builder.SetInsertionPointToEnd(block);
        builder.Location = location;
        return builder;
    }

    /// <summary>Lists of numbers, for syntaxes that give them back at once.</summary>
    internal Borrowing<long> NumberLists { get; } = new();

    private string _defaultDialect = "builtin";
    private Operation? _regionOwner;

    /// <summary>Parses one operation and appends it to <paramref name="block"/>.</summary>
    [SkipLocalsInit]
    private Operation ParseOperation(Block block)
    {
        _depth++;
        int resultCount = 0;
        ResultName single = default;
        List<ResultName>? several = null;
        int begin = 0;
        if (Peek() == '%')
        {
            begin = Position;
            single = ParseResultName();
            resultCount = single.Count;
            while (TryConsume(","u8))
            {
                several ??= [single];
                several.Add(ParseResultName());
                resultCount += several[^1].Count;
            }
            Expect("="u8, "after SSA name");
        }
        SkipTrivia();
        int at = Position;
        var state = *_cursor == '"' && _cursor < _end ? ParseGenericOperation(at) : ParseCustomOperation(at, resultCount);

        DeferredLocation? deferred = null;
        if (Peek() == 'l' && TryParseTrailingLocation(out deferred) is { } location) state.Location = location;
        var op = Operation.Create(state);
        if (deferred is not null) deferred.Target = op;
        _stateCount--;
        block.Append(op);
        if (resultCount == 1 && op._extra is null && op._type is not null) Define(single.Name, new Value(op));
        else if (resultCount > 0) DefineResults(op, begin, resultCount, single, several);
        _depth--;
        return op;
    }

    private ResultName ParseResultName()
    {
        if (Peek() != '%') throw WrongToken("expected valid ssa identifier");
        var name = ScanOperand(allowNumber: false);
        return new ResultName { Name = name, Count = TryConsume(":"u8) ? ParseResultCount() : 1 };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ParseResultCount()
    {
        int at = NextPosition;
        if ((Classes[Peek()] & Digit) == 0 || TryParseInteger() is not { } value) throw WrongToken("expected integer number of results");
        if (value < 1 || value > int.MaxValue) throw SyntaxError(at, "expected named operation to have at least 1 result");
        return (int)value;
    }

    private void DefineResults(Operation op, int at, int resultCount, in ResultName single, List<ResultName>? several)
    {
        if (op.ResultCount == 0) throw SyntaxError(at, "cannot name an operation with no results");
        if (op.ResultCount != resultCount)
            throw SyntaxError(at, $"operation defines {op.ResultCount} results but was provided {resultCount} to bind");
        if (several is null)
        {
            DefineGroup(op, 0, single);
            return;
        }
        int index = 0;
        foreach (var group in several)
        {
            DefineGroup(op, index, group);
            index += group.Count;
        }
    }

    private void DefineGroup(Operation op, int first, in ResultName group)
    {
        for (int i = 0; i < group.Count; i++) Define(group.Name.WithNumber(i), op.GetResult(first + i));
    }

    private OperationState NewState(OperationInfo info, int at)
    {
        if (_stateCount == _states.Length) Array.Resize(ref _states, _stateCount * 2);
        ref var state = ref _states[_stateCount++];
        if (state is null) return state = new OperationState(info, LocationAt(at));
        state.Reset(info, LocationAt(at));
        return state;
    }

    private OperationState ParseGenericOperation(int at)
    {
        var info = ParseQuotedName(at);
        if (!info.IsRegistered && !Context.AllowUnregisteredDialects && info.Dialect is not { AllowsUnknownOperations: true }) throw UnregisteredError(at, info);
        return ParseGenericBody(NewState(info, at));
    }

    private OperationInfo ParseQuotedName(int at)
    {
        byte* start = _cursor + 1;
        byte* end = ScanIdentifier(start);
        int length = (int)(end - start);
        if (*end != '"' || end >= _end || length == 0) return FindQuotedOperation(at, ReadStringBytes());
        ref var cached = ref FindName(_quoted, start, end, out var key);
        if (!cached.Is(key, start) || cached.Info is not { } info) cached = key with { Info = info = FindQuotedOperation(at, new ReadOnlySpan<byte>(start, length)) };
        _cursor = end + 1;
        return info;
    }

    private OperationInfo FindQuotedOperation(int at, ReadOnlySpan<byte> name)
    {
        var text = ByteText.Decode(name);
        if (text.Length == 0) throw SyntaxError(at, "empty operation name is invalid");
        if (text.Contains('\0', StringComparison.Ordinal)) throw SyntaxError(at, "null character not allowed in operation name");
        return Context.GetOperation(text);
    }

    private ParseException UnregisteredError(int at, OperationInfo info) => SyntaxError(at, info.Dialect is null
        ? $"operation being parsed with an unregistered dialect. If this is intended, please use -allow-unregistered-dialect with the MLIR tool used ('{info.Name}')"
        : $"unregistered operation '{info.Name}' found in dialect ('{info.Dialect.Name}') that does not allow unknown operations");

    /// <summary>What follows the name in the generic form.</summary>
    private OperationState ParseGenericBody(OperationState state)
    {
        int operandLists = _operandLists.Mark;
        var operands = BorrowOperands();
        Expect("("u8, "to start operand list");
        if (!TryConsume(")"u8))
        {
            do operands.Add(ParseOperand());
            while (TryConsume(","u8));
            Expect(")"u8, "to end operand list");
        }
        if (TryConsume("["u8))
        {
            if (state.Info.IsRegistered && !state.Info.Is(OperationTraits.Terminator)) throw SyntaxError(Position - 1, "successors in non-terminator");
            ParseSuccessors(state);
        }
        if (TryConsume("<"u8))
        {
            state.Properties = ParseAttribute();
            Expect(">"u8, "to close properties");
        }
        if (Peek() == '(')
        {
            _cursor++;
            do ParseRegionInto(state, state.Info.Is(OperationTraits.IsolatedFromAbove), []);
            while (TryConsume(","u8));
            Expect(")"u8, "to end region list");
        }
        if (Peek() == '{') state.AttributeDictionary = ParseDictionary();
        Expect(":"u8, "followed by operation type");
        ParseGenericTypes(state, operands);
        if (state.Properties is not null) CheckProperties(state, state.Properties);
        else if (state.AttributeDictionary is not null) CheckInherentAttributes(state);
        _operandLists.Release(operandLists);
        return state;
    }

    private void ParseSuccessors(OperationState state)
    {
        do state.Successors.Add(ParseSuccessor());
        while (TryConsume(","u8));
        Expect("]"u8);
    }

    private OperationState ParseCustomOperation(int at, int namedResults)
    {
        if ((Classes[*_cursor] & (Letter | Underscore)) == 0 || _cursor >= _end) throw WrongToken("expected operation name in quotes");
        var info = ParseOperationName(at);
        var state = NewState(info, at);
        state.NamedResults = namedResults;
        var outside = _syntaxOf;
        var (operands, types, arguments, dictionaries) = (_operandLists.Mark, _typeLists.Mark, _argumentLists.Mark, _dictionaryLists.Mark);
        _syntaxOf = info;
        try
        {
            info.Parser!(this, state);
        }
        catch (TypeInferenceException failure)
        {
            throw Error(new Diagnostic(Severity.Error, state.Location, failure.Message));
        }
        catch (OverflowException)
        {
            throw Error(new Diagnostic(Severity.Error, state.Location, $"'{info.Name}' op {IrVerifier.Overflow}"));
        }
        _syntaxOf = outside;
        _operandLists.Release(operands);
        _typeLists.Release(types);
        _argumentLists.Release(arguments);
        _dictionaryLists.Release(dictionaries);
        return state;
    }

    private OperationInfo ParseOperationName(int at)
    {
        byte* start = _cursor;
        byte* end = ScanIdentifier(start);
        _cursor = end;
        ref var cached = ref FindName(_operationNames, start, end, out var key);
        if (cached.Is(key, start) && cached.Info is { } hit && (cached.DefaultDialect is null || ReferenceEquals(cached.DefaultDialect, _defaultDialect))) return hit;
        var name = Name(start, (int)(end - start));
        var info = FindOperation(at, name);
        // A short name means what the default dialect of the place makes of it.
        var defaultDialect = name.Contains('.', StringComparison.Ordinal) ? null : _defaultDialect;
        cached = key with { Info = info, DefaultDialect = defaultDialect };
        return info;
    }

    /// <summary>Where a name is kept if it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref CachedOperation FindName(CachedOperation[] names, byte* start, byte* end, out CachedOperation key)
    {
        int length = (int)(end - start);
        key = new CachedOperation { First = length >= 8 ? *(ulong*)start : PackedKey(start, length), Last = length >= 8 ? *(ulong*)(end - 8) : 0, Length = length };
        return ref names[(int)(((key.First ^ (key.Last * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> 56) & (names.Length - 1)];
    }

    private OperationInfo FindOperation(int at, string name)
    {
        var full = name;
        if (!name.Contains('.', StringComparison.Ordinal) && _defaultDialect.Length > 0) full = _defaultDialect + "." + name;
        var info = Context.GetOperation(full);
        if (!info.IsRegistered && full != name && _defaultDialect != "builtin") info = Context.GetOperation("builtin." + name) is { IsRegistered: true } builtin ? builtin : info;
        if (info.Parser is not null) return info;
        if (info.IsRegistered) throw SyntaxError(at, $"op '{full}' has no custom form; write it in the generic form");
        if (info.Dialect is null && full.Contains('.', StringComparison.Ordinal) && full == name)
            throw Error(new Diagnostic(Severity.Error, LocationAt(at), $"Dialect `{info.DialectName}' not found for custom op '{name}' ")
                .Note("Available dialects: " + string.Join(", ", Context.AvailableDialects)));
        if (IsIntegerType(name))
        {
            _cursor = _start + at;
            throw WrongToken("expected operation name in quotes");
        }
        throw SyntaxError(at, $"custom op '{name}' is unknown" + (full != name ? $" (tried '{full}' as well)" : ""));
    }

    /// <summary>A type where a name is due: <c>i32</c>, <c>si8</c>, <c>ui8</c>.</summary>
    private static bool IsIntegerType(string name)
    {
        var digits = name.AsSpan().TrimStart("su");
        return digits.Length > 1 && name.Length - digits.Length <= 1 && digits[0] == 'i' && !digits[1..].ContainsAnyExceptInRange('0', '9');
    }
}
