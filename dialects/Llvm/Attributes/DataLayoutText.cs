namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Descriptions of sizes and alignments as LLVM writes them: <c>e-p:64:64-i64:64-n8:16:32:64-S128</c>.</summary>
internal static class DataLayoutText
{
    private const int MaxSize = (1 << 24) - 1;
    private const int MaxAlignment = ushort.MaxValue;

    /// <summary>What is wrong with a description, or null.</summary>
    internal static string? Wrong(string text) =>
        text.Length == 0 ? null : text.Split('-').Select(WrongSpecification).FirstOrDefault(static m => m is not null);

    private static string? WrongSpecification(string text)
    {
        if (text.Length == 0) return "empty specification is not allowed";
        if (text == "ni" || text.StartsWith("ni:", StringComparison.Ordinal)) return WrongNonIntegral(text);
        var rest = text[1..];
        return text[0] switch
        {
            'i' or 'f' or 'v' => WrongPrimitive(text),
            'a' => WrongAggregate(rest.Split(':')),
            'p' => WrongPointer(rest.Split(':')),
            's' => null,
            'e' or 'E' => rest.Length == 0 ? null : "malformed specification, must be just 'e' or 'E'",
            'n' => rest.Split(':').Select(static s => WrongSize(s, "size")).FirstOrDefault(static m => m is not null),
            'S' => rest.Length == 0 ? Malformed("S<size>") : WrongAlignment(rest, "stack natural", false),
            'F' => WrongFunctionPointer(rest),
            'P' or 'A' or 'G' => rest.Length == 0 ? Malformed(text[0] + "<address space>") : WrongSpace(rest),
            'm' => WrongMangling(rest),
            _ => $"unknown specifier '{text[0]}'",
        };
    }

    private static string Malformed(string form) => $"malformed specification, must be of the form \"{form}\"";

    private static string? WrongNonIntegral(string text)
    {
        if (text.Length <= 3) return Malformed("ni:<address space>[:<address space>]...");
        foreach (var space in text[3..].Split(':'))
            if ((WrongSpace(space) ?? (space.Trim('0').Length == 0 ? "address space 0 cannot be non-integral" : null)) is { } message) return message;
        return null;
    }

    private static string? WrongPrimitive(string text)
    {
        var parts = text[1..].Split(':');
        if (parts.Length is < 2 or > 3) return Malformed(text[0] + "<size>:<abi>[:<pref>]");
        return WrongSize(parts[0], "size") ?? WrongAlignments(parts, 1, false)
            ?? (text[0] == 'i' && int.Parse(parts[0]) == 8 && int.Parse(parts[1]) != 8 ? "i8 must be 8-bit aligned" : null);
    }

    private static string? WrongAggregate(string[] parts)
    {
        if (parts.Length is < 2 or > 3) return Malformed("a:<abi>[:<pref>]");
        return parts[0].Trim('0').Length > 0 ? "size must be zero" : WrongAlignments(parts, 1, true);
    }

    private static string? WrongPointer(string[] parts)
    {
        if (parts.Length is < 3 or > 5) return Malformed("p[<n>]:<size>:<abi>[:<pref>[:<idx>]]");
        var space = parts[0].TrimStart('e', 'u');
        bool isSpecial = space.Length < parts[0].Length;
        if (space.Length > 0 && WrongSpace(space) is { } wrong) return wrong;
        if (isSpecial && space.Trim('0').Length == 0) return "address space 0 cannot be unstable or have external state";
        if ((WrongSize(parts[1], "pointer size") ?? WrongAlignments(parts, 2, false)) is { } message) return message;
        if (parts.Length < 5) return null;
        return WrongSize(parts[4], "index size") ?? (int.Parse(parts[4]) > int.Parse(parts[1]) ? "index size cannot be larger than the pointer size" : null);
    }

    private static string? WrongFunctionPointer(string text)
    {
        if (text.Length == 0) return Malformed("F<type><abi>");
        return text[0] is 'i' or 'n' ? WrongAlignment(text[1..], "ABI", false) : $"unknown function pointer alignment type '{text[0]}'";
    }

    private static string? WrongMangling(string text)
    {
        if (text.Length < 2 || text[0] != ':') return Malformed("m:<mangling>");
        return text.Length == 2 && "elomxwa".Contains(text[1], StringComparison.Ordinal) ? null : "unknown mangling mode";
    }

    private static string? WrongAlignments(string[] parts, int first, bool mayBeZero)
    {
        if (WrongAlignment(parts[first], "ABI", mayBeZero) is { } message) return message;
        if (parts.Length <= first + 1) return null;
        return WrongAlignment(parts[first + 1], "preferred", false)
            ?? (int.Parse(parts[first + 1]) < int.Parse(parts[first]) ? "preferred alignment cannot be less than the ABI alignment" : null);
    }

    private static string? WrongAlignment(string text, string what, bool mayBeZero)
    {
        if (text.Length == 0) return what + " alignment component cannot be empty";
        if (Number(text, MaxAlignment) is not { } value) return what + " alignment must be a 16-bit integer";
        if (value == 0) return mayBeZero ? null : what + " alignment must be non-zero";
        return value % 8 == 0 && System.Numerics.BitOperations.IsPow2(value / 8) ? null : what + " alignment must be a power of two times the byte width";
    }

    private static string? WrongSize(string text, string what)
    {
        if (text.Length == 0) return what + " component cannot be empty";
        return Number(text, MaxSize) is > 0 ? null : what + " must be a non-zero 24-bit integer";
    }

    private static string? WrongSpace(string text)
    {
        if (text.Length == 0) return "address space component cannot be empty";
        return Number(text, MaxSize) is null ? "address space must be a 24-bit integer" : null;
    }

    private static int? Number(string text, int most) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) && value <= most ? value : null;
}
