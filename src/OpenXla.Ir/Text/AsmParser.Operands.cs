using System.Runtime.CompilerServices;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Text;

/// <content>Operands: names as written, then values once their types are known.</content>
public sealed unsafe partial class AsmParser
{
    private readonly Stack<ValueScope> _outerScopes = new();
    private readonly Stack<ValueScope> _spareScopes = new();
    private ValueScope _scope = new();

    /// <summary>True where an operand is next.</summary>
    public bool NextIsOperand => Peek() == '%';

    public UnresolvedOperand ParseOperand()
    {
        if (Peek() != '%') throw WrongToken("expected SSA operand");
        return ScanOperand(allowNumber: true);
    }

    public bool TryParseOperand(out UnresolvedOperand operand)
    {
        operand = default;
        if (Peek() != '%') return false;
        operand = ScanOperand(allowNumber: true);
        return true;
    }

    /// <summary>Operands separated by commas, perhaps none, appended to <paramref name="operands"/>.</summary>
    public void ParseOperandList(List<UnresolvedOperand> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        if (!NextIsOperand) return;
        do operands.Add(ParseOperand());
        while (TryConsume(","u8));
    }

    /// <summary>As <see cref="ParseOperandList(List{UnresolvedOperand})"/>, between two delimiters.</summary>
    public void ParseOperandList(List<UnresolvedOperand> operands, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        Expect(open);
        ParseOperandList(operands);
        Expect(close);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private UnresolvedOperand ScanOperand(bool allowNumber)
    {
        byte* start = ++_cursor;
        byte* end = ScanSuffix(start);
        int length = (int)(end - start);
        if (length == 0) throw MissingName();
        ulong key = length <= 8 ? PackedKey(start, length) : LongKey(start, length);
        _cursor = end;
        int number = 0;
        if (allowNumber && *end == '#') number = ParseResultNumber();
        return new UnresolvedOperand(key, (int)(start - _start), length, number);
    }

    private ParseException MissingName() => SyntaxError(Position - 1, "expected valid SSA name after '%'");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ParseResultNumber()
    {
        _cursor++;
        if ((Classes[*_cursor] & Digit) == 0) throw WrongToken("expected result number after '#'");
        int at = Position;
        var value = ReadMagnitude();
        return value <= int.MaxValue ? (int)value : throw SyntaxError(at, "invalid SSA value result number");
    }

    private static ulong LongKey(byte* start, int length)
    {
        ulong hash = 0x9E3779B97F4A7C15;
        int i = 0;
        for (; i + 8 <= length; i += 8) hash = (hash ^ *(ulong*)(start + i)) * 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        hash = (hash ^ *(ulong*)(start + length - 8)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }

    /// <summary>The value that a name stands for; one that is not defined yet is taken to be of <paramref name="type"/>.</summary>
    public Value ResolveOperand(in UnresolvedOperand operand, IrType type)
    {
        ref var entry = ref _scope.Find(operand);
        if (!_scope.IsFree(entry) && entry.Value is { } known)
        {
            if (!ReferenceEquals(known._type, type) && !known._type!.Equals(type)) throw TypeMismatch(operand, type, known);
            return new Value(known);
        }
        if (operand.Number > 0 && IsDefined(operand.WithNumber(0))) throw SyntaxError(operand.Position, "reference to invalid result number");
        var forward = new ForwardReference(type, operand);
        if (_scope.IsFree(entry)) _scope.Fill(ref entry, operand, forward);
        else entry.Value = forward;
        _scope.ForwardCount++;
        return new Value(forward);
    }

    /// <summary>Resolves an operand and adds it to the operation under construction.</summary>
    public void ResolveOperand(in UnresolvedOperand operand, IrType type, OperationState state) => state.Operands.Add(ResolveOperand(operand, type));

    /// <summary>Resolves operands that are all of one type.</summary>
    public void ResolveOperands(List<UnresolvedOperand> operands, IrType type, OperationState state)
    {
        foreach (var operand in operands) ResolveOperand(operand, type, state);
    }

    /// <summary>Resolves operands with a type each.</summary>
    /// <param name="operands">The names.</param>
    /// <param name="types">As many types.</param>
    /// <param name="position">Where to point when the counts differ.</param>
    /// <param name="state">The operation under construction.</param>
    public void ResolveOperands(List<UnresolvedOperand> operands, IReadOnlyList<IrType> types, int position, OperationState state)
    {
        if (operands.Count != types.Count)
            throw Error(position, $"number of operands and types do not match: got {operands.Count} operands and {types.Count} types");
        for (int i = 0; i < operands.Count; i++) ResolveOperand(operands[i], types[i], state);
    }

    private bool IsDefined(in UnresolvedOperand name)
    {
        ref var entry = ref _scope.Find(name);
        return !_scope.IsFree(entry) && entry.Value is not (null or ForwardReference);
    }

    private ParseException TypeMismatch(in UnresolvedOperand operand, IrType type, ValueStorage known)
    {
        var name = OperandText(operand);
        var error = new Diagnostic(Severity.Error, LocationAt(operand.Position), $"use of value '{name}' expects different type than prior uses: '{type}' vs '{known._type}'");
        if (known is ForwardReference forward) error.Note("prior use here", LocationAt(forward.Name.Position));
        else error.Note("prior use here", new Value(known).Location);
        return Error(error);
    }

    private string OperandText(in UnresolvedOperand operand) =>
        "%" + ByteText.Decode(new ReadOnlySpan<byte>(_start + operand.Offset, operand.Length));

    /// <summary>Gives a value its name in the scope, and to those who used the name before, the value.</summary>
    private void Define(in UnresolvedOperand name, Value value)
    {
        ref var entry = ref _scope.Find(name);
        if (_scope.IsFree(entry))
        {
            _scope.Fill(ref entry, name, value.Storage!);
        }
        else if (entry.Value is ForwardReference forward)
        {
            if (!forward._type!.Equals(value.Type))
                throw Error(new Diagnostic(Severity.Error, LocationAt(name.Position), $"definition of SSA value '{OperandText(name)}#{name.Number}' has type '{value.Type}'")
                    .Note($"previously used here with type '{forward._type}'", LocationAt(forward.Name.Position)));
            new Value(forward).ReplaceAllUsesWith(value);
            entry.Value = value.Storage;
            _scope.ForwardCount--;
        }
        else if (entry.Value is { } earlier)
        {
            throw Error(new Diagnostic(Severity.Error, LocationAt(name.Position), $"redefinition of SSA value '{OperandText(name)}'")
                .Note("previously defined here", new Value(earlier).Location));
        }
        else
        {
            entry.Value = value.Storage;
            entry.Offset = name.Offset;
        }
        _scope.RecordDefinition(name);
    }

    private void PushScope()
    {
        _outerScopes.Push(_scope);
        _scope = _spareScopes.Count > 0 ? _spareScopes.Pop() : new ValueScope();
        _scope.Text = _start;
        _scope.Clear();
    }

    private void PopScope()
    {
        CheckForwardReferences();
        _spareScopes.Push(_scope);
        _scope = _outerScopes.Pop();
    }

    private void CheckForwardReferences()
    {
        if (_scope.ForwardCount == 0) return;
        var undeclared = _scope.ForwardReferences().OrderBy(f => f.Name.Position);
        if (_isFragment) Declare(undeclared);
        else if (undeclared.FirstOrDefault() is { } first) throw SyntaxError(first.Name.Position, "use of undeclared SSA value name");
    }
}
