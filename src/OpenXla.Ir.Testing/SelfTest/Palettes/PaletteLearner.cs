using OpenXla.Ir.Testing.SelfTest.Learning;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Testing.SelfTest.Palettes;

/// <summary>Asks definitions of types and attributes for samples, and keeps those that text can hold.</summary>
internal sealed class PaletteLearner(IrContext context, DialectKnowledge knowledge, SelfTestRandom random)
{
    private const int Rounds = 3;
    private readonly PaletteSource _source = new(knowledge.Palette, random);
    private readonly HashSet<string> _sampled = new(StringComparer.Ordinal);

    /// <summary>The last thing that was said while reading a sample.</summary>
    public string Complaint { get; set; } = "";

    public void Learn()
    {
        var types = context.RegisteredTypes.ToList();
        var attributes = context.RegisteredAttributes.ToList();
        knowledge.TypeCount = types.Count(IsOwn);
        knowledge.AttributeCount = attributes.Count(IsOwn);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (var keyword in types) Sample(keyword, 10, keyword => context.SampleType(keyword, _source), TryType);
            foreach (var keyword in attributes) Sample(keyword, IsOwn(keyword) ? 6 : 0, keyword => context.SampleAttribute(keyword, _source), TryAttribute);
        }
        knowledge.TypesNotCovered.AddRange(types.Where(k => IsOwn(k) && !_sampled.Contains(k)));
        knowledge.AttributesNotCovered.AddRange(attributes.Where(k => IsOwn(k) && !_sampled.Contains(k)));
    }

    private bool IsOwn(string keyword) =>
        keyword.StartsWith(knowledge.Dialect, StringComparison.Ordinal) && keyword.Length > knowledge.Dialect.Length && keyword[knowledge.Dialect.Length] == '.';

    private void Sample<T>(string keyword, int count, Func<string, T?> sample, Func<T, string, bool> keep)
        where T : class
    {
        int made = 0;
        for (int tries = count * 10; tries > 0 && made < count; tries--)
        {
            T? value;
            try
            {
                value = sample(keyword);
            }
            catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or InvalidCastException)
            {
                continue;
            }
            if (value is null || !keep(value, keyword)) continue;
            made++;
            _sampled.Add(keyword);
        }
    }

    private bool TryType(IrType type, string keyword)
    {
        if (!Survives(keyword, type, AsmPrinter.ToText, text => AsmParser.ParseType(context, text))) return false;
        knowledge.Palette.Add(type, IsOwn(keyword));
        return true;
    }

    private bool TryAttribute(IrAttribute attribute, string keyword)
    {
        if (!Survives(keyword, attribute, static a => AsmPrinter.ToText(a), text => AsmParser.ParseAttribute(context, text))) return false;
        knowledge.Palette.Add(attribute, IsOwn(keyword));
        return true;
    }

    /// <summary>False for what can't be read: parameters that a parser rejects are not valid. What is read as something else is a fault.</summary>
    private bool Survives<T>(string keyword, T value, Func<T, string> print, Func<string, T?> parse)
        where T : class
    {
        string text = "";
        try
        {
            text = print(value);
            var again = parse(text);
            if (again is null) return false;
            var second = print(again);
            if (second == text && again.Equals(value)) return true;
            if (IsOwn(keyword)) Fault($"{keyword} is read as something else:\n  first: {text}\n  again: {second}");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            if (IsOwn(keyword)) Fault($"{keyword}: {failure.GetType().Name}: {failure.Message}\n  {text}\n{failure.StackTrace?.Split('\n').FirstOrDefault()}");
        }
        return false;
    }

    private void Fault(string text)
    {
        if (knowledge.Faults.Count < 50) knowledge.Faults.Add(text);
    }
}
