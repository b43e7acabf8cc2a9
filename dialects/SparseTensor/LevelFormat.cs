namespace OpenXla.Ir.Dialects.SparseTensor;

/// <summary>How the coordinates of one level of storage are kept.</summary>
public enum LevelFormat
{
    /// <summary>All coordinates, without being written.</summary>
    Dense,

    /// <summary>As <see cref="Dense"/>, for each element of a batch by itself.</summary>
    Batch,

    /// <summary>Those that are there, between positions.</summary>
    Compressed,

    /// <summary>One for each entry of the level above.</summary>
    Singleton,

    /// <summary>As <see cref="Compressed"/>, with gaps between the parts.</summary>
    LooseCompressed,

    /// <summary>n of each m coordinates.</summary>
    Structured,
}
