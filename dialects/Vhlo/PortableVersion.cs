using System.Globalization;

namespace OpenXla.Ir.Dialects.Vhlo;

/// <summary>A version of the portable format: <c>1.20.0</c>.</summary>
public readonly record struct PortableVersion(int Major, int Minor, int Patch) : IComparable<PortableVersion>
{
    /// <summary>The oldest that can be read and written.</summary>
    public static readonly PortableVersion Minimum = new(0, 9, 0);

    /// <summary>The latest that is known.</summary>
    public static readonly PortableVersion Current = new(1, 20, 0);

    /// <summary>Reads <c>MAJOR.MINOR.PATCH</c>; null for anything else.</summary>
    public static PortableVersion? TryParse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('.');
        var numbers = new int[3];
        if (parts.Length != numbers.Length) return null;
        for (int i = 0; i < numbers.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return new PortableVersion(numbers[0], numbers[1], numbers[2]);
    }

    internal static PortableVersion Parse(string text) => TryParse(text) ?? throw new FormatException($"'{text}' is no version");

    /// <summary>The version of bytecode that files of this version are written in.</summary>
    /// <remarks>The version log of VhloDialect.td: 0.10.0, 0.12.0, 0.14.0 and 0.15.0 each came with another one.</remarks>
    public int BytecodeVersion => this switch
    {
        _ when this < new PortableVersion(0, 10, 0) => 0,
        _ when this < new PortableVersion(0, 12, 0) => 1,
        _ when this < new PortableVersion(0, 14, 0) => 3,
        _ when this < new PortableVersion(0, 15, 0) => 4,
        _ => 6,
    };

    public int CompareTo(PortableVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public static bool operator <(PortableVersion left, PortableVersion right) => left.CompareTo(right) < 0;
    public static bool operator >(PortableVersion left, PortableVersion right) => left.CompareTo(right) > 0;
    public static bool operator <=(PortableVersion left, PortableVersion right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PortableVersion left, PortableVersion right) => left.CompareTo(right) >= 0;

    public override string ToString() => $"{Major}.{Minor}.{Patch}";
}
