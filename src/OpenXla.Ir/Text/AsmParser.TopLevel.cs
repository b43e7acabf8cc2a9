using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Whole texts: alias definitions, operations, resources.</content>
public sealed unsafe partial class AsmParser
{
    private ModuleOp ParseTopLevel(bool unwrap = true)
    {
        _scope.Text = _start;
        // The module that nobody wrote is at the place before the first, as upstream has it; in a part of a file, where the part begins.
        var (line, column) = _source.IsLaterPart ? _source.LineAndColumn(0) : (0, 0);
        var module = ModuleOp.Create(Context, Location.Of(Context, new FileLocation(_source.Name, line, column)));
        var body = module.Body;
        while (!AtEnd)
        {
            byte c = *_cursor;
            if (c == '#') ParseAttributeAlias();
            else if (c == '!') ParseTypeAlias();
            else if (c == '{' && !IsBraceNext()) ParseFileMetadata();
            else ParseOperation(body);
        }
        CheckForwardReferences();
        ResolveDeferredLocations();
        return unwrap ? Unwrap(module) : module;
    }

    /// <summary>A text that is one module stands for itself; anything else gets a module around.</summary>
    private static ModuleOp Unwrap(ModuleOp module)
    {
        if (module.Body.First is not ModuleOp inner || inner.Next is not null) return module;
        inner.Detach();
        return inner;
    }

    private Operation Single(ModuleOp module)
    {
        int count = 0;
        for (var op = module.Body.First; op is not null; op = op.Next) count++;
        if (count != 1) throw SyntaxError(0, $"source must contain a single top-level operation, found: {count}");
        var single = module.Body.First!;
        single.Detach();
        return single;
    }

    /// <summary>Whether a brace is next that does not begin the file's metadata, which may stand behind any operation.</summary>
    private bool IsBraceNext() => Peek() == '{' && !(_cursor[1] == '-' && _cursor[2] == '#');

    private void ParseAttributeAlias()
    {
        int at = Position;
        _cursor++;
        var name = AliasName(at, "attribute");
        if (_attributeAliases.ContainsKey(name)) throw SyntaxError(at, $"redefinition of attribute alias id '{name}'");
        Expect("="u8, "in attribute alias definition");
        _attributeAliases[name] = DefineAlias(at, '#', name, static parser => parser.Peek() == 'l' && parser.TryPeekKeyword("loc"u8) ? parser.ParseLocationDefinition() : parser.ParseAttribute());
    }

    private void ParseTypeAlias()
    {
        int at = Position;
        _cursor++;
        var name = AliasName(at, "type");
        if (_typeAliases.ContainsKey(name)) throw SyntaxError(at, $"redefinition of type alias id '{name}'");
        Expect("="u8, "in type alias definition");
        TryKeyword("type"u8);
        _typeAliases[name] = DefineAlias(at, '!', name, static parser => parser.ParseType());
    }

    private string AliasName(int at, string kind)
    {
        byte* start = _cursor;
        _cursor = ScanSuffix(start);
        if (_cursor == start) throw SyntaxError(at, "expected alias name");
        var name = Name(start, (int)(_cursor - start));
        return name.Contains('.', StringComparison.Ordinal) ? throw SyntaxError(at, $"{kind} names with a '.' are reserved for dialect-defined names") : name;
    }

    /// <summary><c>{-# dialect_resources: {…}, external_resources: {…} #-}</c></summary>
    private void ParseFileMetadata()
    {
        _cursor += 3;
        if (TryConsume("#-}"u8)) return;
        do
        {
            int at = NextPosition;
            var section = TryParseKeyword() ?? throw SyntaxError(_cursor < _end ? at : at - 1, "expected identifier key in file metadata dictionary");
            Expect(":"u8);
            if (section is not ("dialect_resources" or "external_resources")) throw SyntaxError(at, $"unknown key '{section}' in file metadata dictionary");
            ParseResourceSection(section == "external_resources");
        }
        while (TryConsume(","u8));
        Expect("#-}"u8);
    }

    private void ParseResourceSection(bool isExternal)
    {
        ParseDelimitedList("{"u8, "}"u8, () =>
        {
            int at = NextPosition;
            var owner = TryParseKeyword() ?? throw SyntaxError(at, "expected identifier key for 'resource' entry");
            Expect(":"u8);
            var dialect = isExternal ? null : Context.LoadDialect(owner) ?? throw SyntaxError(at, $"dialect '{owner}' is unknown");
            if (dialect is { HasResources: false } && TryConsume("{"u8)) throw SyntaxError(NextPosition, $"unexpected 'resource' section for dialect '{owner}'");
            ParseDelimitedList("{"u8, "}"u8, () => ParseResource(isExternal, owner));
        });
    }

    private void ParseResource(bool isExternal, string owner)
    {
        int at = NextPosition;
        var key = TryParseKeyword() ?? TryParseString() ?? throw SyntaxError(at, "expected identifier key for 'resource' entry");
        Expect(":"u8);
        int valueAt = NextPosition;
        var value = ParseResourceValue(key, isBlob: !isExternal);
        (value.KeyLocation, value.ValueLocation) = (LocationAt(at), LocationAt(valueAt));
        Context.Resources.Set(isExternal, owner, key, value);
    }

    private Resource ParseResourceValue(string key, bool isBlob)
    {
        if (!isBlob && TryKeyword("true"u8)) return new Resource(true);
        if (!isBlob && TryKeyword("false"u8)) return new Resource(false);
        int at = NextPosition;
        if (Peek() != '"') throw SyntaxError(at, isBlob ? $"expected hex string blob for key '{key}'" : "expected hex string, string or truth value for a resource");
        if (TryReadHex() is { } hex) return ParseBlob(hex.Memory, key, at);
        var text = ReadStringBytes();
        if (!text.StartsWith("0x"u8)) return isBlob ? throw SyntaxError(at, $"expected hex string blob for key '{key}'") : new Resource(ByteText.Decode(text));
        var bytes = GC.AllocateUninitializedArray<byte>((text.Length / 2) - 1);
        if (text.Length % 2 != 0 || Convert.FromHexString(text[2..], bytes, out _, out _) != OperationStatus.Done) throw SyntaxError(at, $"expected hex string blob for key '{key}'");
        if (bytes.Length >= sizeof(uint)) return ParseBlob(bytes, key, at);
        return isBlob ? throw SyntaxError(at, $"expected hex string blob for key '{key}' to encode alignment in first 4 bytes") : new Resource(ByteText.Decode(text));
    }

    /// <summary>The first four bytes say how the others are to be aligned.</summary>
    private Resource ParseBlob(ReadOnlyMemory<byte> bytes, string key, int at)
    {
        uint alignment = BinaryPrimitives.ReadUInt32LittleEndian(HexMemory.Head(bytes, stackalloc byte[sizeof(uint)]));
        if (alignment > int.MaxValue || !(alignment == 0 || BitOperations.IsPow2(alignment)))
            throw SyntaxError(at, $"expected hex string blob for key '{key}' to encode alignment in first 4 bytes, but got non-power-of-2 value: {alignment}");
        return new Resource((int)alignment, bytes[sizeof(uint)..]);
    }
}
