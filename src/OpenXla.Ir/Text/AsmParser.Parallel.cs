using System.Buffers;

namespace OpenXla.Ir.Text;

/// <content>The bodies of large modules, read by several threads.</content>
/// <remarks>
/// The text is cut behind operations that end with a region, where only braces, strings and comments are looked at, and the parts are
/// read as if each began the body. Where that is not so (a part uses what another one defines, or anything is wrong at all), the
/// attempt is forgotten and the body is read from its begin on, so that errors are those of one thread.
/// </remarks>
public sealed unsafe partial class AsmParser
{
    /// <summary>A smaller body is read before threads have started.</summary>
    private const int SmallestParallelBody = 1 << 18;

    private const int SmallestPart = 1 << 16;

    private static readonly SearchValues<byte> BodyStops = SearchValues.Create("{}\"/"u8);
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n"u8);

    /// <summary>Set in a parser of a part: its errors are not shown, they end the attempt.</summary>
    private bool _isAttempt;

    /// <summary>Reads the rest of a body, up to and with its closing brace; false, and nothing read, where that has to be done by one thread.</summary>
    private bool TryParseBodyInParallel(Region region)
    {
        if (Context.Threads < 2 || _isAttempt || _isFragment || _place is not null || _end - _cursor < SmallestParallelBody) return false;
        var parts = FindParts(_cursor, out byte* close);
        if (parts is null) return false;
        var blocks = new Block?[parts.Count];
        var deferred = new List<DeferredLocation>?[parts.Count];
        var (next, failed) = (-1, false);
        Workers.Run(Math.Min(Context.Threads, parts.Count), "parser", Work);
        if (failed) return false;
        Gather(region, blocks, deferred);
        _cursor = close + 1;
        return true;

        void Work()
        {
            // What a syntax reports past its parser is for one thread, too.
            using var silence = Context.Diagnostics.HandleLocally(_ => Volatile.Write(ref failed, true));
            AsmParser? parser = null;
            for (int i; !Volatile.Read(ref failed) && (i = Interlocked.Increment(ref next)) < parts.Count;)
            {
                parser ??= ForParts();
                blocks[i] = parser.TryParsePart(parts[i].Start, parts[i].Length);
                if (blocks[i] is null) Volatile.Write(ref failed, true);
                deferred[i] = parser._deferredLocations.Count > 0 ? [.. parser._deferredLocations] : null;
                parser._deferredLocations.Clear();
            }
        }
    }

    private void Gather(Region region, Block?[] blocks, List<DeferredLocation>?[] deferred)
    {
        var body = new Block();
        region.Append(body);
        for (int i = 0; i < blocks.Length; i++)
        {
            body.TakeOperations(blocks[i]!);
            if (deferred[i] is { } places) _deferredLocations.AddRange(places);
        }
    }

    /// <summary>A parser of the same text that knows what has been defined so far.</summary>
    private AsmParser ForParts()
    {
        var parser = new AsmParser(Context, _source, 0, 0) { _isAttempt = true, _depth = _depth };
        foreach (var (name, alias) in _attributeAliases) parser._attributeAliases[name] = alias;
        foreach (var (name, alias) in _typeAliases) parser._typeAliases[name] = alias;
        foreach (var (name, size) in _aliasSizes) parser._aliasSizes[name] = size;
        parser._defaultDialect = _defaultDialect;
        return parser;
    }

    /// <summary>Reads operations to the end of a part into a block of their own; null where it can't.</summary>
    private Block? TryParsePart(int start, int length)
    {
        _cursor = _start + start;
        _end = _cursor + length;
        var region = new Region(_regionOwner ??= DetachedRegionOwner.For(Context), 0);
        var block = new Block();
        region.Append(block);
        try
        {
            PushScope();
            while (!AtEnd) ParseOperation(block);
            // What the body's own operations define may be used, or defined again, in another part.
            bool isApart = _scope.Mark == 0;
            PopScope();
            // Which distinct attributes are the same depends on the whole text.
            return isApart && _distinct.Count == 0 ? block : null;
        }
        catch (Exception)
        {
            // Whatever it is, one thread meets it again, and in the right order.
            return null;
        }
    }

    /// <summary>Cuts a body in parts that begin with an operation each; null where it is small, never closed or can't be cut.</summary>
    private List<(int Start, int Length)>? FindParts(byte* start, out byte* close)
    {
        close = null;
        var parts = new List<(int Start, int Length)>();
        int depth = 0;
        byte* part = start;
        for (byte* c = start; c < _end;)
        {
            int stop = new ReadOnlySpan<byte>(c, (int)(_end - c)).IndexOfAny(BodyStops);
            if (stop < 0) return null;
            c += stop + 1;
            switch (c[-1])
            {
                case (byte)'{':
                    depth++;
                    break;
                case (byte)'}' when depth == 0:
                    close = c - 1;
                    parts.Add(((int)(part - _start), (int)(close - part)));
                    return close - start >= SmallestParallelBody && parts.Count > 1 ? parts : null;
                case (byte)'}':
                    depth--;
                    if (depth > 0 || c - part < SmallestPart || FindLineEnd(c) is var end && !IsBeforeOperation(end)) break;
                    parts.Add(((int)(part - _start), (int)(end - part)));
                    part = end;
                    break;
                case (byte)'"':
                    c = SkipString(c);
                    break;
                case (byte)'/' when *c == '/':
                    int line = new ReadOnlySpan<byte>(c, (int)(_end - c)).IndexOf((byte)'\n');
                    c = line < 0 ? _end : c + line;
                    break;
            }
        }
        return null;
    }

    private byte* SkipString(byte* c)
    {
        while (c < _end)
        {
            int stop = new ReadOnlySpan<byte>(c, (int)(_end - c)).IndexOfAny(StringStops);
            if (stop < 0) return _end;
            c += stop + 1;
            if (c[-1] != '\\') return c;
            c++;
        }
        return _end;
    }

    /// <summary>Where the line ends that an operation ends with, past its location if one follows.</summary>
    private byte* FindLineEnd(byte* c)
    {
        if (_end - c < 5 || !new ReadOnlySpan<byte>(c, 5).SequenceEqual(" loc("u8)) return c;
        int length = new ReadOnlySpan<byte>(c, (int)(_end - c)).IndexOf((byte)'\n');
        return length > 0 && c[length - 1] == ')' ? c + length : c;
    }

    /// <summary>Whether a line ends here and the next one begins like an operation.</summary>
    private bool IsBeforeOperation(byte* c)
    {
        while (c < _end && *c is (byte)' ' or (byte)'\r') c++;
        if (c >= _end || *c != '\n') return false;
        while (c < _end && *c is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') c++;
        return c < _end && (*c == '"' || (Classes[*c] & Letter) != 0);
    }
}
