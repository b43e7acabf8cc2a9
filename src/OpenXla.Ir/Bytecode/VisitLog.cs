namespace OpenXla.Ir.Bytecode;

/// <summary>Numbers in the order in which they will be read again, mostly a byte for each: there are some for every operation of a module.</summary>
internal sealed class VisitLog
{
    private readonly PieceList<byte> _bytes = new();

    internal int Length => _bytes.Count;

    /// <summary>Appends a number that is not below zero.</summary>
    internal void Add(int number)
    {
        uint rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7) _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
    }

    /// <summary>Appends a number that may be below zero.</summary>
    internal void AddSigned(int number) => Add((number << 1) ^ (number >> 31));

    /// <summary>Appends a number by what it is above or below the one before of its kind, which it replaces.</summary>
    internal void AddNear(int number, ref int before)
    {
        AddSigned(number - before);
        before = number;
    }

    /// <summary>The number at a place, which is moved behind it.</summary>
    internal int Read(ref int place)
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = _bytes[place++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
    }

    /// <summary>The counterpart of <see cref="AddSigned"/>.</summary>
    internal int ReadSigned(ref int place)
    {
        uint number = (uint)Read(ref place);
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    /// <summary>The counterpart of <see cref="AddNear"/>.</summary>
    internal int ReadNear(ref int place, ref int before) => before += ReadSigned(ref place);

    /// <summary>
    /// Appends a part of something: by itself where that takes less, as it does for names, which are low, or by what it is above or below the latest
    /// that was not, as most parts are met together.
    /// </summary>
    internal void AddPart(int number, ref int latest)
    {
        int step = number - latest;
        uint near = (uint)((step << 1) ^ (step >> 31));
        if ((uint)number <= near)
        {
            Add((number << 1) | 1);
            return;
        }
        Add((int)(near << 1));
        latest = number;
    }

    /// <summary>The counterpart of <see cref="AddPart"/>.</summary>
    internal int ReadPart(ref int place, ref int latest)
    {
        uint code = (uint)Read(ref place);
        if ((code & 1) != 0) return (int)(code >> 1);
        uint step = code >> 1;
        return latest += (int)(step >> 1) ^ -(int)(step & 1);
    }

    /// <summary>Makes room for a number that <see cref="Set"/> gives; the place that <see cref="Get"/> finds it at.</summary>
    internal int Reserve()
    {
        int place = Length;
        for (int i = 0; i < sizeof(int); i++) _bytes.Add(0);
        return place;
    }

    internal void Set(int place, int number)
    {
        for (int i = 0; i < sizeof(int); i++) _bytes[place + i] = (byte)(number >> (8 * i));
    }

    internal int Get(int place)
    {
        int number = 0;
        for (int i = 0; i < sizeof(int); i++) number |= _bytes[place + i] << (8 * i);
        return number;
    }
}
