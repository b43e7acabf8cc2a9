using System.Collections.Concurrent;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>
/// The places in texts that a file says its operations are from. There are as many as operations, and few are asked for: each stays where it is in the
/// file, once it has been seen to be one.
/// </summary>
internal sealed class BytecodePlaces : IPlaceReader
{
    private readonly SourceFile _file;

    /// <summary>The names of files, by the numbers of their attributes.</summary>
    private readonly ConcurrentDictionary<ulong, string> _names = new();
    private readonly ByteCursor _cursor;
    private ulong _latestName = ulong.MaxValue;

    /// <summary>The bytes as a source of the context, which gives each a number; none where it has no numbers left.</summary>
    private readonly SourceFile _source;

    internal BytecodePlaces(IrContext context, SourceFile file)
    {
        _file = file;
        _cursor = new ByteCursor(_file, 0, 0);
        _source = file.WithPlaces(this);
        context.Locations.Add(_source);
    }

    /// <summary>The location that is the place said by some bytes of the file; null where these say something else.</summary>
    internal Location? TryRead(int start, int length, BytecodeTables tables)
    {
        if (_source.Base == 0) return null;
        _cursor.MoveTo(start, length);
        if (_cursor.VarInt() != (ulong)BuiltinAttributeCode.FileLocation) return null;
        var (name, _, _) = Read(_cursor);
        BytecodeTables.CheckEnd(_cursor.AtEnd, isType: false);
        if (name != _latestName)
        {
            _names[name] = tables.Attribute<StringAttr>(name).Value;
            _latestName = name;
        }
        return new Location(tables.Context, _source.Base + start);
    }

    public FileLocation PlaceAt(int offset)
    {
        var cursor = new ByteCursor(_file, offset, _file.Length - offset);
        _ = cursor.VarInt();
        var (name, line, column) = Read(cursor);
        return new FileLocation(_names[name], line, column);
    }

    /// <summary>What <see cref="BuiltinLocationEncodings.WritePlace"/> writes after the code.</summary>
    private static (ulong Name, uint Line, uint Column) Read(ByteCursor cursor)
    {
        ulong name = cursor.VarInt();
        uint line = BuiltinLocationEncodings.LineOrColumn(cursor.VarInt());
        return (name, line, BuiltinLocationEncodings.LineOrColumn(cursor.VarInt()));
    }
}
