/**
 * `client.vectorStores`: the REST operations, uploads into a vector store, and waiting for its files.
 *
 * @module
 */
import type {
  Caller,
  RequestOptions,
  ResourceClient,
  Uploadable,
} from "../contract.ts";
import {
  defineResource,
  VectorStores as VectorStoreOperations,
  VectorStoresFileBatches as FileBatchOperations,
  VectorStoresFiles as FileOperations,
} from "../generated/resources.js";
import type {
  FileBatchCreateParams,
  VectorStoreFileBatch,
} from "../generated/types/vector_stores/file_batches.ts";
import type {
  FileCreateParams,
  VectorStoreFile,
} from "../generated/types/vector_stores/files.ts";
import type { PollOptions } from "../helpers/poll.ts";
import { helpers } from "../helpers/deferred.js";
import { filesOf } from "./files.ts";

/** `client.vectorStores.files`: files of a vector store. */
export class VectorStoresFiles extends FileOperations {
  /**
   * Attaches a file to a vector store and waits until it is processed.
   *
   * A file that cannot be processed has the status `failed`; this is not an error.
   *
   * @param vectorStoreID ID of the vector store.
   * @param body ID of the file, and how it is attached.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the file is not processed by the `deadline`.
   */
  async createAndPoll(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(vectorStoreID, body, own),
      ({ id }, current) => this.poll(vectorStoreID, id, current()),
    );
  }

  /**
   * Waits until a file is processed.
   *
   * @param vectorStoreID ID of the vector store.
   * @param fileID ID of the file.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the file is not processed by the `deadline`.
   */
  poll(
    vectorStoreID: string,
    fileID: string,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    const params = { vector_store_id: vectorStoreID };
    return helpers().poll(
      (own) => this.retrieve(fileID, params, own),
      helpers().isSettled,
      options,
    );
  }

  /**
   * Uploads a file and attaches it. It is processed afterwards: `poll()` waits for that.
   *
   * @param vectorStoreID ID of the vector store.
   * @param file The file.
   * @param options Options of both requests.
   */
  async upload(
    vectorStoreID: string,
    file: Uploadable,
    options?: RequestOptions,
  ): Promise<VectorStoreFile> {
    const { id } = await filesOf(this._client, this.caller).create(
      { file, purpose: "assistants" },
      options,
    );
    return await this.create(vectorStoreID, { file_id: id }, options);
  }

  /**
   * Uploads a file, attaches it and waits until it is processed.
   *
   * @param vectorStoreID ID of the vector store.
   * @param file The file.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the file is not processed by the `deadline`.
   */
  async uploadAndPoll(
    vectorStoreID: string,
    file: Uploadable,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    return await helpers().createAndWait(
      options,
      (own) => this.upload(vectorStoreID, file, own),
      ({ id }, current) => this.poll(vectorStoreID, id, current()),
    );
  }
}

/** `client.vectorStores.fileBatches`: many files of a vector store at once. */
export class VectorStoresFileBatches extends FileBatchOperations {
  /**
   * Attaches files to a vector store and waits until all are processed.
   *
   * @param vectorStoreID ID of the vector store.
   * @param body IDs of the files, and how they are attached.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the files are not processed by the `deadline`.
   */
  async createAndPoll(
    vectorStoreID: string,
    body: FileBatchCreateParams,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    return await helpers().createAndWait(
      options,
      (own) => this.create(vectorStoreID, body, own),
      ({ id }, current) => this.poll(vectorStoreID, id, current()),
    );
  }

  /**
   * Waits until all files of a batch are processed.
   *
   * @param vectorStoreID ID of the vector store.
   * @param batchID ID of the batch.
   * @param options Options of the requests and of the wait.
   * @throws {DeadlineExceededError} If the files are not processed by the `deadline`.
   */
  poll(
    vectorStoreID: string,
    batchID: string,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    const params = { vector_store_id: vectorStoreID };
    return helpers().poll(
      (own) => this.retrieve(batchID, params, own),
      helpers().isSettled,
      options,
    );
  }

  /**
   * Uploads files, attaches them and waits until all are processed.
   *
   * If an upload fails, no further one begins, those under way are awaited, and the error is thrown.
   *
   * @param vectorStoreID ID of the vector store.
   * @param files The files, and IDs of files that were uploaded before.
   * @param options Options of the requests and of the wait; at most `maxConcurrency` (5) uploads at a time.
   * @throws {DeadlineExceededError} If the files are not processed by the `deadline`.
   */
  async uploadAndPoll(
    vectorStoreID: string,
    { files, fileIds = [] }: { files: Uploadable[]; fileIds?: string[] },
    options?: PollOptions & { maxConcurrency?: number },
  ): Promise<VectorStoreFileBatch> {
    const current = helpers().startClock(options);
    const resource = filesOf(this._client, this.caller);
    const uploaded = await helpers().uploadAll(
      files,
      options?.maxConcurrency,
      (file) =>
        resource.create(
          { file, purpose: "assistants" },
          helpers().requestOptions(current()),
        ),
    );
    return await this.createAndPoll(
      vectorStoreID,
      { file_ids: [...fileIds, ...uploaded.map(({ id }) => id)] },
      current(),
    );
  }
}

/** `client.vectorStores`: vector stores and their files. */
export class VectorStores extends VectorStoreOperations {
  /** Class of {@link VectorStoresFiles}. */
  declare static Files: typeof VectorStoresFiles;
  /** Class of {@link VectorStoresFileBatches}. */
  declare static FileBatches: typeof VectorStoresFileBatches;

  /** `client.vectorStores.files`, created on first use. */
  declare files: VectorStoresFiles;
  /** `client.vectorStores.fileBatches`, created on first use. */
  declare fileBatches: VectorStoresFileBatches;

  /**
   * Created by the client.
   *
   * @param caller The client, or what sends the operations.
   */
  constructor(caller: Caller | ResourceClient) {
    super(caller);
    defineResource(this, "files", VectorStoresFiles);
    defineResource(this, "fileBatches", VectorStoresFileBatches);
  }
}
VectorStores.Files = VectorStoresFiles;
VectorStores.FileBatches = VectorStoresFileBatches;
