namespace OpenXla.Ir.Text;

/// <summary>A value in a file's resource section: a blob with its alignment, a string, or a boolean.</summary>
public sealed class Resource
{
    public Resource(int alignment, ReadOnlyMemory<byte> blob)
    {
        Alignment = alignment;
        Blob = blob;
    }

    public Resource(string text) => Text = text;

    public Resource(bool value) => Boolean = value;

    /// <summary>Where the key stands in the text that it was read from.</summary>
    internal Location KeyLocation { get; set; }

    /// <summary>Where the value stands.</summary>
    internal Location ValueLocation { get; set; }

    public int Alignment { get; }
    public ReadOnlyMemory<byte>? Blob { get; }
    public string? Text { get; }
    public bool? Boolean { get; }
}
