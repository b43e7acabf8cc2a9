using System.Globalization;

namespace OpenXla.Ir.Definitions;

/// <summary>Values of pass options as text and back.</summary>
public static class OptionText
{
    public static bool TryParse(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string text, out uint value) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string text, out long value) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryParse(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary><c>true</c>, <c>false</c>, <c>1</c>, <c>0</c>; the option without a value is true.</summary>
    public static bool TryParse(string text, out bool value)
    {
        value = text is "" or "1" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        return value || text == "0" || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
    }

    public static bool TryParse(string text, out string value)
    {
        value = text;
        return true;
    }

    /// <summary>Values separated by commas; the empty text is the empty list.</summary>
    public static bool TryParseList<T>(string text, OptionParser<T> parse, out EquatableArray<T> values)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parse);
        values = default;
        if (text.Length == 0) return true;
        var items = new List<T>();
        foreach (var part in PassManagement.PassOptionList.Split(text))
        {
            if (!parse(part, out var item)) return false;
            items.Add(item);
        }
        values = [.. items];
        return true;
    }

    public static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Format(uint value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Format(bool value) => value ? "true" : "false";

    public static string Format(string? value) => value ?? "";

    /// <summary>Values separated by commas, in braces where commas or white space are part of one.</summary>
    public static string FormatList<T>(EquatableArray<T> values, Func<T, string> format) =>
        string.Join(',', values.Select(format).Select(static text => text.AsSpan().IndexOfAny(", \t\n") >= 0 ? $"{{{text}}}" : text));
}
